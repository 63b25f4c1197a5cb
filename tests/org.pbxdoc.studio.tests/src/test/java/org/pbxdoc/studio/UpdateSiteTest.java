/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UpdateSiteTest {

    private static final UpdateSite SITE = new UpdateSite(Path.of(System.getProperty("pbxdoc.site")));

    @Test
    void offersTheFeatureInACategory() throws Exception {
        String content = SITE.metadata("content");

        assertTrue(content.contains("name='org.eclipse.equinox.p2.type.category' value='true'"));
        assertTrue(content.contains("<unit id='org.pbxdoc.feature.feature.group'"));
        assertEquals(List.of("org.pbxdoc.feature_" + SITE.version() + ".jar"), List.copyOf(SITE.files("features")));
    }

    /** Two of one name would be a build that has taken something else for a bundle, such as a jar of tests. */
    @Test
    void holdsEachBundleOfOursOnceAndNoTests() throws Exception {
        Set<String> files = SITE.files("plugins");
        Map<String, Long> ours = files.stream()
                .filter(name -> name.startsWith("org.pbxdoc."))
                .collect(Collectors.groupingBy(name -> name.replaceAll("_.*", ""), Collectors.counting()));

        assertTrue(ours.keySet().containsAll(List.of("org.pbxdoc.ui", "org.pbxdoc.ide", "org.pbxdoc.language", "org.pbxdoc.pack")), ours.toString());
        assertTrue(ours.values().stream().allMatch(count -> count == 1), ours.toString());
        assertFalse(files.stream().anyMatch(name -> name.matches("(?i).*(junit|mockito|[-.]tests?[-_.]|surefire|probe).*")), files.toString());
    }

    /** Whoever installs reads the licence that the repository has, to the word. */
    @Test
    void showsTheLicenceToWhoeverInstalls() throws Exception {
        String licence = words(Files.readString(Path.of(System.getProperty("pbxdoc.licence"))));
        String content = words(SITE.metadata("content").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&").replace("&gt;", ">").replace("&lt;", "<"));

        assertTrue(licence.length() > 10_000, "all of it");
        assertTrue(content.contains(licence), "the feature shows all of the licence");
    }

    private static String words(String text) {
        return text.replaceAll("&#x([0-9a-fA-F]+);", " ").replaceAll("[^A-Za-z0-9]+", " ").strip();
    }
}
