/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;

/** What is said to be written is what has a node of its own in the text, for every attribute of everything shipped. */
class WrittenTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    @Test
    void agreesWithTheNodesOfTheText() throws Exception {
        List<Path> customers;
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            customers = folders.filter(Files::isDirectory).sorted().toList();
        }
        int asked = agree(catalogues());
        for (Path customer : customers) {
            asked += agree(SourceFolder.read(customer));
        }
        assertTrue(asked > 20_000, asked + " attributes");
    }

    private static List<SourceFile> catalogues() {
        return ShippedCatalogues.names().stream().map(name -> ShippedCatalogues.find(name).orElseThrow()).toList();
    }

    private static int agree(List<SourceFile> sources) throws Exception {
        int asked = 0;
        List<String> different = new ArrayList<>();
        for (EObject element : Installation.of(sources).all(EObject.class)) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                boolean stands = !NodeModelUtils.findNodesForFeature(element, feature).isEmpty();
                if (Written.is(element, feature) != (element.eIsSet(feature) || stands)) {
                    different.add(element + " " + feature.getName());
                }
                asked++;
            }
        }
        assertEquals(List.of(), different);
        return asked;
    }
}
