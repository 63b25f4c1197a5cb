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

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class InstallTest {

    private static final String FEATURE = "org.pbxdoc.feature.feature.group";
    private static final UpdateSite SITE = new UpdateSite(Path.of(System.getProperty("pbxdoc.site")));

    @TempDir
    Path temporary;

    @Test
    void installsIntoABarePlatformUpdatesAndLeavesNothing() throws Exception {
        BarePlatform platform = BarePlatform.in(temporary);
        Set<String> before = platform.installed();
        assertFalse(before.stream().anyMatch(each -> each.contains("pbxdoc")), before.toString());

        platform.director("-repository", SITE.uri(), "-installIU", FEATURE);
        UpdateSite newer = SITE.newerIn(temporary.resolve("newer"));
        Properties seen = platform.look("installed", "-Dprobe.await=problem", "-Dprobe.site=" + newer.uri());

        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", seen.getProperty("editor"));
        assertTrue(Integer.parseInt(seen.getProperty("colours")) >= 3, seen.toString());
        assertTrue(seen.getProperty("problems").startsWith("2: ") && seen.getProperty("problems").endsWith("[REF001]"), seen.toString());
        assertTrue(seen.getProperty("bundles").contains("org.pbxdoc.ui " + SITE.version()), seen.toString());

        assertEquals(FEATURE + " " + newer.version(), seen.getProperty("updates"));
        assertEquals("done", seen.getProperty("update"));
        Set<String> versions = platform.versions();
        assertTrue(versions.contains("org.pbxdoc.ui " + newer.version()), versions.toString());
        assertFalse(versions.stream().anyMatch(each -> each.startsWith("org.pbxdoc.") && !each.contains(" 1.0.0.30")), versions.toString());

        platform.director("-uninstallIU", FEATURE);
        platform.collectGarbage();

        assertEquals(before, platform.installed());
        Properties without = platform.look("uninstalled");
        assertEquals("", without.getProperty("bundles"));
        assertEquals("org.eclipse.ui.DefaultTextEditor", without.getProperty("editor"));
        assertEquals("0", without.getProperty("colours"));
    }
}
