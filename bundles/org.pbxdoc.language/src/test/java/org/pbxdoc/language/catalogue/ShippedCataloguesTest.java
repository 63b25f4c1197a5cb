/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.FactStatus;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PbxFile;
import org.pbxdoc.language.rules.Checker;

/** What a shipped catalogue promises: it parses, and each of its figures can be traced to a sourced fact. */
class ShippedCataloguesTest {

    private static Installation installation;

    @BeforeAll
    static void readAll() throws Exception {
        List<SourceFile> files = new ArrayList<>();
        for (String name : ShippedCatalogues.names()) {
            // As the customer's own files, so that their findings are reported too.
            files.add(new SourceFile(URI.createFileURI("/customer/" + name + ".pbxdoc"), ShippedCatalogues.find(name).orElseThrow().bytes()));
        }
        installation = Installation.of(files);
    }

    @Test
    void theyParseAndLink() {
        assertEquals(List.of(), new Checker(List.of()).check(installation).stream()
                .map(f -> f.place().file().lastSegment() + ":" + f.place().line() + " " + f.message(Locale.ENGLISH))
                .toList());
    }

    @Test
    void eachIsFoundByTheNameThatUseWrites() throws Exception {
        for (String name : ShippedCatalogues.names()) {
            byte[] text = ("use catalogue " + name + "\n").getBytes(StandardCharsets.UTF_8);
            Installation user = Installation.of(List.of(new SourceFile(URI.createFileURI("/customer/a.pbxdoc"), text)));

            assertEquals(List.of(), new Checker(List.of()).check(user), name);
            assertEquals(1, user.catalogues().size(), name);
        }
    }

    @Test
    void everyFigureHasAFact() {
        List<String> bare = new ArrayList<>();
        for (EObject figure : installation.all(EObject.class)) {
            for (EReference reference : figure.eClass().getEAllReferences()) {
                boolean stated = reference.getName().equals("fact") || claims(figure, reference);
                if (reference.getEReferenceType() == ModelPackage.eINSTANCE.getFact() && !reference.isContainment()
                        && stated && !Installation.isKnown((EObject) figure.eGet(reference))) {
                    bare.add(NodeModelUtils.getNode(figure).getStartLine() + " " + NodeModelUtils.getTokenText(NodeModelUtils.getNode(figure)));
                }
            }
        }
        assertEquals(List.of(), bare);
    }

    /** Whether the model makes the statement that {@code slotsFact}, {@code poeFact}… would prove. */
    private static boolean claims(EObject model, EReference fact) {
        Map<String, String> statements = Map.ofEntries(
                Map.entry("slotsFact", "lastSlot"),
                Map.entry("poeFact", "poeClass"),
                Map.entry("ptpFact", "ptp"),
                Map.entry("supportFact", "supportedUntil"),
                Map.entry("occupiesFact", "occupiedSlots"),
                Map.entry("indoorsFact", "indoors"),
                Map.entry("efficiencyFact", "efficiency"),
                Map.entry("restoreFact", "restoreNeeds"),
                Map.entry("requiredSoftwareFact", "requiredSoftware"),
                Map.entry("requiredLicenceFact", "requiredLicence"));
        String statement = statements.get(fact.getName());
        return statement != null && model.eIsSet(model.eClass().getEStructuralFeature(statement));
    }

    @Test
    void everyFactSaysHowSureItIs() {
        for (Fact fact : installation.all(Fact.class)) {
            String text = NodeModelUtils.getNode(fact).getText();
            assertTrue(text.contains("status "), fact.getName() + " has no status");
            boolean mayLackASource = fact.getStatus() == FactStatus.UNVERIFIED || fact.getStatus() == FactStatus.CLAIMED;
            assertTrue(mayLackASource || fact.getSource() != null, fact.getName() + " has no source");
            assertTrue(fact.getSource() == null || fact.getSource().matches("https?://\\S+"), fact.getName());
        }
    }

    @Test
    void namesAreUniqueOverAllCatalogues() {
        Map<String, String> places = new HashMap<>();
        for (StrictResource file : installation.files()) {
            assertFalse(file.getContents().isEmpty());
            assertTrue(file.getContents().get(0) instanceof PbxFile);
        }
        for (Element element : installation.all(Element.class)) {
            String other = places.put(element.getName(), element.eResource().getURI().lastSegment());
            assertEquals(null, other, element.getName() + " is in two catalogues");
        }
    }
}
