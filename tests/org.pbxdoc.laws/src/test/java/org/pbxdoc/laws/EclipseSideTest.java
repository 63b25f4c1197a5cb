/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The laws for the Eclipse side, which is built after this module and so is read as manifest and sources. */
class EclipseSideTest {

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(org\\.pbxdoc\\.[a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

    /** What it may not even see: a bundle sees only the bundles that its manifest names. */
    private static final List<String> BEHIND_PACK = List.of(
            "org.pbxdoc.compose", "org.pbxdoc.office", "org.pbxdoc.pdf", "org.pbxdoc.diagram", "org.pbxdoc.exchange",
            "org.apache.poi", "org.apache.pdfbox", "net.sourceforge.plantuml");

    private final Path bundle = Repository.here().file("bundles/org.pbxdoc.ui");

    @Test
    void generatesThroughPackOnly() throws IOException {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        Set<String> required = Arrays.stream(manifest.getMainAttributes().getValue("Require-Bundle").split(","))
                .map(one -> one.split(";")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(required.contains("org.pbxdoc.pack"), required.toString());
        for (String hidden : BEHIND_PACK) {
            assertFalse(required.stream().anyMatch(one -> one.startsWith(hidden)), hidden + " is behind pack");
        }
        for (String back : List.of("Import-Package", "DynamicImport-Package")) {
            String imports = String.valueOf(manifest.getMainAttributes().getValue(back));
            assertTrue(BEHIND_PACK.stream().noneMatch(imports::contains), back + " of " + imports);
            assertFalse(imports.contains("*"), back + " of " + imports);
        }
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() throws IOException {
        Map<String, Set<String>> uses = uses();
        assertTrue(uses.size() >= 3, "only " + uses.keySet());
        // What depends on nothing that is left can be taken away; a circle cannot.
        while (uses.values().removeIf(Set::isEmpty)) {
            uses.values().forEach(used -> used.retainAll(uses.keySet()));
        }
        assertEquals(Map.of(), uses, "packages that depend on each other");
    }

    private Map<String, Set<String>> uses() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        Path sources = Repository.here().sources(bundle);
        for (Path file : Repository.here().shippedJava(bundle)) {
            String own = sources.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.');
            Set<String> used = uses.computeIfAbsent(own, name -> new TreeSet<>());
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                if (imports.group(1).startsWith("org.pbxdoc.ui") && !imports.group(1).equals(own)) {
                    used.add(imports.group(1));
                }
            }
        }
        uses.values().forEach(used -> used.retainAll(uses.keySet()));
        return uses;
    }
}
