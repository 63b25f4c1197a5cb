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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@EnabledOnOs(OS.LINUX)
class ArchivesTest {

    private static final List<String> SYSTEMS = List.of("gtk.linux.x86_64", "win32.win32.x86_64", "cocoa.macosx.x86_64", "cocoa.macosx.aarch64");

    @ParameterizedTest
    @ValueSource(strings = {"linux.gtk.x86_64", "win32.win32.x86_64", "macosx.cocoa.x86_64", "macosx.cocoa.aarch64"})
    void holdsTheProductForItsSystemAndNoOther(String system) throws Exception {
        Archive archive = Archive.of(system);
        List<String> plugins = archive.plugins();
        String[] parts = system.split("\\.");

        for (String each : SYSTEMS) {
            assertEquals(each.equals(parts[1] + "." + parts[0] + "." + parts[2]), plugins.contains("org.eclipse.swt." + each), each);
        }
        assertEquals(parts[0].equals("linux"), plugins.contains("org.eclipse.core.filesystem.linux.x86_64"));
        assertEquals(parts[0].equals("win32"), plugins.contains("org.eclipse.core.filesystem.win32.x86_64"));
        assertEquals(parts[0].equals("macosx"), plugins.contains("org.eclipse.core.filesystem.macosx"));
        for (String ours : List.of("document", "language", "compose", "office", "pdf", "diagram", "exchange", "pack", "intake", "ide", "ui")) {
            assertTrue(plugins.contains("org.pbxdoc." + ours), ours);
        }
        assertFalse(plugins.stream().anyMatch(name -> name.matches(".*(junit|tests|mockito|surefire|probe).*")), plugins.toString());
        assertTrue(only(archive, "/configuration/config.ini").contains("eclipse.product=org.pbxdoc.ui.studio"));
        assertTrue(only(archive, "/LICENSE").startsWith("Eclipse Public License - v 2.0"));
        assertTrue(only(archive, "/NOTICE").contains("commonmark"));
    }

    @ParameterizedTest
    @ValueSource(strings = "linux.gtk.x86_64")
    void startsByScriptOnLinux(String system) throws Exception {
        Archive archive = Archive.of(system);

        assertEquals("-rwxr-xr-x", archive.modes().get("pbxdoc-studio/pbxdoc-studio"));
        assertScript(archive.text("pbxdoc-studio/pbxdoc-studio"));
    }

    @ParameterizedTest
    @ValueSource(strings = "win32.win32.x86_64")
    void startsByScriptOnWindows(String system) throws Exception {
        Archive archive = Archive.of(system);
        String script = archive.text("pbxdoc-studio/pbxdoc-studio.cmd");

        assertTrue(script.startsWith("@echo off\r\n"));
        assertFalse(script.replace("\r\n", "").contains("\n"), "Windows reads labels wrongly without carriage returns");
        assertEquals(script.lines().filter(line -> line.startsWith(":")).map(line -> line.substring(1)).sorted().toList(),
                script.lines().filter(line -> line.contains("goto ")).map(line -> line.replaceAll(".*goto ", "")).distinct().sorted().toList());
        assertTrue(script.chars().allMatch(c -> c < 128), "whatever the code page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"macosx.cocoa.x86_64", "macosx.cocoa.aarch64"})
    void isAnApplicationOnMacOs(String system) throws Exception {
        Archive archive = Archive.of(system);
        String contents = "pbxdoc-studio.app/Contents/";
        Map<String, String> plist = plist(archive.text(contents + "Info.plist"));

        assertEquals("APPL", plist.get("CFBundlePackageType"));
        assertEquals("-rwxr-xr-x", archive.modes().get(contents + "MacOS/" + plist.get("CFBundleExecutable")));
        assertNotNull(archive.modes().get(contents + "Resources/" + plist.get("CFBundleIconFile")), plist.toString());
        assertEquals("-rwxr-xr-x", archive.modes().get(contents + "Eclipse/pbxdoc-studio.command"));
        assertScript(archive.text(contents + "Eclipse/pbxdoc-studio.command"));
        assertScript(archive.text(contents + "MacOS/pbxdoc-studio"));
    }

    private static void assertScript(String script) {
        assertTrue(script.startsWith("#!/bin/sh\n"), script);
        assertFalse(script.contains("\r"), "the shell takes a carriage return for a part of the word");
    }

    private static String only(Archive archive, String end) throws Exception {
        List<String> found = archive.modes().keySet().stream().filter(name -> name.endsWith(end) && !name.contains("/plugins/")).toList();
        assertEquals(1, found.size(), end + ": " + found);
        return archive.text(found.get(0));
    }

    private static Map<String, String> plist(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList keys = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getElementsByTagName("key");
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < keys.getLength(); i++) {
            Element value = (Element) keys.item(i).getNextSibling().getNextSibling();
            values.put(keys.item(i).getTextContent(), value.getTextContent());
        }
        return values;
    }
}
