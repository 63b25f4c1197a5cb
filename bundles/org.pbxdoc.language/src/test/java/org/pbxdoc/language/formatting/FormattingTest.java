/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.PbxdocStandaloneSetup;
import org.pbxdoc.language.model.Company;
import org.pbxdoc.language.model.ModelFactory;
import org.pbxdoc.language.model.PbxFile;

class FormattingTest {

    @Test
    void indentsBlocksByFourSpaces() {
        assertFormats(
                """
                customer exemple "Exemple"
                {
                uid CHE-000.000.000
                \tcontact cmartin "Claire" {
                  role "IT" }}
                site siege "Siège"
                """,
                """
                customer exemple "Exemple" {
                    uid CHE-000.000.000
                    contact cmartin "Claire" {
                        role "IT"
                    }
                }
                site siege "Siège"
                """);
    }

    @Test
    void keepsOneBlankLineBetweenElementsAndNoneAtBraces() {
        assertFormats(
                """


                company a "A"



                company b "B" {

                    role "R"


                    contract "C"

                }
                company c "C"


                """,
                """
                company a "A"

                company b "B" {
                    role "R"

                    contract "C"
                }
                company c "C"
                """);
    }

    @Test
    void keepsWhatTheAuthorWroteOnOneLine() {
        assertUnchanged(
                """
                public line sip trunk1 "Opérateur A" { provider carrier-a  channels 30  on internet1
                    ddi  +41 44 000 01 00 .. 99 { tail 2 -> extension 2xx  rest -> unassigned }
                }
                licence sip-channels 30 of pbx   licence hotdesk 10 of pbx expires 2027-06-30
                site siege {fr "Siège" de "Hauptsitz"} { address "Rue 1"  canton VD }
                network voix vlan 20 { prefix 10.20.0.0/24 gateway .1 dhcp .100..199 }
                company a "A" {}
                """);
    }

    @Test
    void opensABlockThatIsTooLong() {
        assertFormats(
                """
                company telexemple "Télexemple SA" { contact jdupont "Jean Dupont" { role "Technicien" email jdupont@example.com } website "https://a.example" }
                """,
                """
                company telexemple "Télexemple SA" {
                    contact jdupont "Jean Dupont" { role "Technicien" email jdupont@example.com }
                    website "https://a.example"
                }
                """);
    }

    @Test
    void keepsABlockOfExactly120Columns() {
        String start = "company a \"A\" { role \"";
        String end = "\" }\n";
        String fits = start + "x".repeat(121 - start.length() - end.length()) + end;
        assertUnchanged(fits);
        assertFormats(
                fits.replaceFirst("x", "xx"),
                "company a \"A\" {\n    " + fits.replaceFirst("x", "xx").replace("company a \"A\" { ", "").replace(" }", "") + "}\n");
    }

    @Test
    void indentsWhatContinuesALine() {
        assertFormats(
                """
                server pbx "Mitel 470"
                model mitel-470
                software R8.2 {
                supply 240W,
                240W
                }
                dect multicell d1 "D" {
                base b1 at siege
                mac aabb.ccdd.eeff
                base b2
                }
                """,
                """
                server pbx "Mitel 470"
                    model mitel-470
                    software R8.2 {
                        supply 240W,
                            240W
                    }
                dect multicell d1 "D" {
                    base b1 at siege
                        mac aabb.ccdd.eeff
                    base b2
                }
                """);
    }

    @Test
    void alignsTextsInSeveralLanguages() {
        assertFormats(
                """
                site siege {
                fr "Siège"
                    de "Hauptsitz"
                }
                {
                address {fr "Rue de l'Essai 1, 1000 Lausanne, entrée des urgences au nord"  de "Rue de l'Essai 1, 1000 Lausanne, Notfalleingang"}
                }
                """,
                """
                site siege {fr "Siège"
                            de "Hauptsitz"} {
                    address {fr "Rue de l'Essai 1, 1000 Lausanne, entrée des urgences au nord"
                             de "Rue de l'Essai 1, 1000 Lausanne, Notfalleingang"}
                }
                """);
    }

    @Test
    void keepsTheAlignmentOfLists() {
        assertFormats(
                """
                numbering {
                extensions 200..289,
                           300..359,
                  360..379
                }
                """,
                """
                numbering {
                    extensions 200..289,
                               300..359,
                        360..379
                }
                """);
    }

    @Test
    void putsSpacesWhereWordsTouch() {
        assertFormats(
                "backup n of pbx , sw1,sw2{to sftp\"h\"keep 14d}company a\"A\"numbering{extensions 200 ..210,300..310}",
                """
                backup n of pbx, sw1, sw2 { to sftp "h" keep 14d }
                company a "A"
                numbering { extensions 200 .. 210, 300..310 }
                """);
    }

    @Test
    void turnsTabsIntoTheSpacesTheyShowed() {
        assertFormats("company a \"A\"\t// one\ncompany bcd \"B\"\t// two\n", "company a \"A\"   // one\ncompany bcd \"B\" // two\n");
    }

    @Test
    void opensTheOuterBlockWhenTheInnerOneGoesOn() {
        assertFormats(
                """
                company a "A" { contact b "B" {
                role "R"
                } }
                """,
                """
                company a "A" {
                    contact b "B" {
                        role "R"
                    }
                }
                """);
    }

    @Test
    void keepsCommentsWhereTheyAre() {
        assertFormats(
                """
                // first
                company a "A" { // behind the brace
                        // before the role
                role "R"       // aligned by the author
                        /*
                         * with stars
                         */
                contract "C" /* between */ website "W"
                /* without
                     stars */
                // last
                } // after
                // end
                """,
                """
                // first
                company a "A" { // behind the brace
                    // before the role
                    role "R"       // aligned by the author
                    /*
                     * with stars
                     */
                    contract "C" /* between */ website "W"
                    /* without
                     stars */
                    // last
                } // after
                // end
                """);
    }

    @Test
    void leavesTextBlocksAlone() {
        assertFormats(
                "procedure restore p \"P\" {\r\nsteps \"\"\"\r\n    First,\r\n\r\n\r\n      {then}  this,that   \r\n    \"\"\"\r\n}\r\n",
                "procedure restore p \"P\" {\n    steps \"\"\"\n    First,\n\n\n      {then}  this,that   \n    \"\"\"\n}\n");
    }

    @Test
    void leavesATextWithSyntaxErrorsAlone() {
        assertUnchanged("company   a \"A\" {\r\n role \n\n\n");
        assertUnchanged("  company slot \"A\"");
        assertUnchanged("licence x 3O\t");
        assertUnchanged("company a \"\uD800\"  {  }");
    }

    @Test
    void formatsAlmostNothing() {
        assertFormats("", "");
        assertFormats("  \r\n\t\r\n", "");
        assertFormats("\uFEFFcompany a \"A\"", "company a \"A\"\n");
        assertFormats("\n\n  // only this  ", "// only this\n");
    }

    @Test
    void formatsOnlyTheRegionAskedFor() {
        String text = "company   a \"A\"   {\n  role \"R\"\n  }\ncompany b \"B\"\n{\n  role \"R\"\n  }\n";
        XtextResource resource = SyntaxTree.parse(text);
        Injector injector = PbxdocStandaloneSetup.injector();
        ITextRegionAccess access = injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest()
                .setTextRegionAccess(access)
                .setRegions(List.of(new TextRegion(0, text.indexOf("company b"))));

        String formatted = access.getRewriter().renderToString(injector.getInstance(IFormatter2.class).format(request));

        assertEquals("company   a \"A\"   {\n    role \"R\"\n}\ncompany b \"B\"\n{\n  role \"R\"\n  }\n", formatted);
    }

    @Test
    void laysOutWhatIsMadeByAProgram() {
        PbxFile file = ModelFactory.eINSTANCE.createPbxFile();
        for (String name : List.of("a", "b")) {
            Company company = ModelFactory.eINSTANCE.createCompany();
            company.setName(name);
            company.setTitle(ModelFactory.eINSTANCE.createLocalText());
            company.getTitle().setPlain("Company " + name);
            company.setWebsite("https://" + name + ".example");
            file.getElements().add(company);
        }
        XtextResource resource = SyntaxTree.parse("");
        resource.getContents().clear();
        resource.getContents().add(file);

        String text = PbxdocStandaloneSetup.injector().getInstance(ISerializer.class)
                .serialize(file, SaveOptions.newBuilder().format().getOptions());

        assertEquals(
                """
                company a "Company a" { website "https://a.example" }
                company b "Company b" { website "https://b.example" }
                """,
                text);
    }

    private static void assertUnchanged(String text) {
        assertEquals(text, Formatting.format(text));
    }

    private static void assertFormats(String text, String expected) {
        assertEquals(expected, Formatting.format(text));
        assertEquals(expected, Formatting.format(expected), "a second time");
    }
}
