/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.intake.Folder;
import org.pbxdoc.intake.template.ProjectAnswers;

/** Tables that are none, or want to be more. */
class HostileTableTest {

    private static final String HEAD = "Number,FirstName,LastName,AuthPassword\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | The file is empty.",
        "a | The headings are those of no system",
        "Number,FirstName,LastName,AuthPassword\\n201,\"Anna,CANARY\\n202,B,C | The file is no table",
        "201,Anna,Muster,CANARY\\n202,Beat,Muster,CANARY | The first line has no headings.",
        "PK\\u0003\\u0004CANARY | This is a workbook",
        "\\u0000\\u0001CANARY | This is not a text file.",
        "extension,extension,name\\n1,2,CANARY | The column “extension” is there twice",
        "<a><b>CANARY | This is no phone book in XML",
        "<!DOCTYPE a [<!ENTITY x \"CANARY\">]><a><DirectoryEntry><Name>&x;</Name></DirectoryEntry></a> | This is no phone book in XML",
        "<a/> | The phone book has no entries."
    })
    void refusesTheFileAndRepeatsNothingOfIt(String text, String expected) {
        String real = text.replace("\\n", "\n").replace("\\u0000", "\0").replace("\\u0001", "\1").replace("\\u0003", "\3").replace("\\u0004", "\4");
        IntakeRefusal refusal = assertThrows(IntakeRefusal.class, () -> Sample.preview(real, new Folder()));

        assertTrue(refusal.getMessage().startsWith(expected), refusal.getMessage());
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("CANARY"), trace.toString());
        List<String> said = ProjectAnswers.LANGUAGES.stream().map(l -> refusal.message(Locale.forLanguageTag(l))).distinct().toList();
        assertEquals(ProjectAnswers.LANGUAGES.size(), said.size(), said.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "201,=cmd!A0,B,x | row.formula",
        "201,@SUM(1),B,x | row.formula",
        "201,A\u202Eb,C,x | row.characters",
        "201,A,B,x,CANARY | row.shifted",
        "CANARY,A,B,x | row.number-hidden",
        "201.0,A,B,x | row.number-hidden",
        "1e3,A,B,x | row.rounded",
        "123456789012,A,B,x | row.number-form",
        "'201,Passwort: Winter2024!CANARY,B,x' | row.secret"
    })
    void rejectsTheRowAndRepeatsNothingOfIt(String row, String key) throws IntakeRefusal {
        IntakePreview preview = Sample.preview(HEAD + row.replaceAll("^'|'$", "") + "\n202,Good,Row,x\n", new Folder());

        assertEquals(1, preview.rejected().size(), preview.toString());
        String reason = preview.rejected().get(0).reason().key();
        assertTrue(reason.equals(key) || key.equals("row.number-hidden") && reason.equals("row.number-form"), reason);
        assertEquals(1, preview.created().size());
        assertFalse(preview.toString().contains("CANARY"), preview.toString());
    }

    @Test
    void takesNumbersThatASpreadsheetKeptAsText() throws IntakeRefusal {
        IntakePreview preview = Sample.preview("extension;name\n\"=\"\"0201\"\"\";A\n'0202;B\n", new Folder());

        assertEquals(List.of("0201", "0202"), preview.created().stream().map(IntakePreview.Created::number).toList());
    }

    @ParameterizedTest
    @CsvSource({"''", "\uFEFF"})
    void skipsTheLineThatNamesTheSeparator(String mark) throws IntakeRefusal {
        IntakePreview preview = Sample.preview(mark + "sep=;\r\nextension;name\r\n201;A\r\n;B\r\n", new Folder());

        assertEquals(List.of(3L), preview.created().stream().map(IntakePreview.Created::line).toList());
        assertEquals(List.of(4L), preview.rejected().stream().map(IntakePreview.Rejected::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void skipsTheLineThatNamesTheSeparatorInWideSignsToo(String charset) throws IntakeRefusal {
        byte[] table = "\uFEFFsep=;\r\nextension;name\r\n201;Zoë\r\n;B\r\n".getBytes(Charset.forName(charset));
        IntakePreview preview = Sample.preview(table, new Folder(), Sample.options(null, null));

        assertEquals(List.of(3L), preview.created().stream().map(IntakePreview.Created::line).toList());
        assertEquals(List.of(4L), preview.rejected().stream().map(IntakePreview.Rejected::line).toList());
    }

    @Test
    void cutsNothingSilently() throws IntakeRefusal {
        IntakePreview preview = Sample.preview(HEAD + "201," + "x".repeat(2_000_000) + ",B,CANARY\n", new Folder());

        assertEquals(List.of("row.long"), preview.rejected().stream().map(row -> row.reason().key()).toList());
        assertTrue(preview.toString().length() < 2000);
        assertTrue(preview.isEmpty());
        assertEquals("", preview.text());
    }

    @Test
    void wordsCannotActInTheText() throws Exception {
        IntakePreview preview = Sample.preview(
                "extension;name\n201;\"Anna \"\"\"\" } user x \"\"X\"\" extension 202 { // */ /* \\ \"\n203;{{customer}} ${x} $1\n", new Folder());

        assertEquals(2, preview.created().size());
        assertEquals(List.of("201", "203"), new Folder().with("a.pbxdoc", preview.text()).installation()
                .all(org.pbxdoc.language.model.User.class).stream().map(org.pbxdoc.language.model.User::getExtension).toList());
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[ExportTable.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        assertThrows(IntakeRefusal.class, () -> Sample.preview(large, new Folder(), IntakeOptions.of(Locale.ENGLISH)));
    }

    @Test
    void refusesAFolderItCannotRead() {
        Folder broken = new Folder().with("a.pbxdoc", "user {");
        IntakeRefusal refusal = assertThrows(IntakeRefusal.class, () -> Sample.preview("extension;name\n201;A\n", broken));
        assertTrue(refusal.getMessage().contains("syntax errors"), refusal.getMessage());
    }

    @Test
    void refusesWhatTheFolderHasNot() {
        byte[] table = "extension;name\n201;A\n".getBytes(StandardCharsets.UTF_8);
        assertThrows(IntakeRefusal.class, () -> Sample.preview(table, new Folder(), Sample.options("none", null)));
        assertThrows(IntakeRefusal.class, () -> Sample.preview(table, new Folder(), Sample.options(null, "none")));
        IntakeOptions netbox = new IntakeOptions(
                Optional.of(org.pbxdoc.intake.csv.CsvSource.NETBOX), Optional.empty(), Optional.empty(), Locale.ENGLISH);
        IntakeRefusal refusal = assertThrows(IntakeRefusal.class, () -> Sample.preview(table, new Folder(), netbox));
        assertTrue(refusal.getMessage().contains("The column “prefix” is missing"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "AuthPassword", "PIN", "DeskphoneWebPass", "SrvcAccessPwd", "secret", "vmpwd", "devinfo_secret", "secret_origional",
        "voicemail_vmpwd", "userman_password", "SIP-Passwort", "Mot de passe", "PIN code", "api_key", "access token"
    })
    void dropsEveryColumnWithSecrets(String heading) throws IntakeRefusal {
        IntakePreview preview = Sample.preview("extension;name;" + heading + "\n201;A;CANARY\n", new Folder());

        assertEquals(List.of(heading), preview.secrets());
        assertFalse((preview + preview.text()).contains("CANARY"));
    }
}
