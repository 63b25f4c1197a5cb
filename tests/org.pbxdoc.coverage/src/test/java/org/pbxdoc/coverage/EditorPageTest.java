/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page about the editor names every key that the editor has. */
class EditorPageTest {

    private static final Map<String, String> NAMES = Map.of("M1", "Ctrl", "M2", "Shift", "M3", "Alt",
            "ARROW_UP", "↑", "ARROW_DOWN", "↓", "ARROW_LEFT", "←", "ARROW_RIGHT", "→");

    @Test
    void namesEveryKey() throws Exception {
        String page = Files.readString(Path.of("../../docs/editor.md"));
        NodeList keys = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("../../bundles/org.pbxdoc.ui/plugin.xml").toFile())
                .getElementsByTagName("key");
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < keys.getLength(); i++) {
            String written = written(((Element) keys.item(i)).getAttribute("sequence"));
            if (!page.contains("`" + written + "`")) {
                missing.add(written + " " + ((Element) keys.item(i)).getAttribute("commandId"));
            }
        }

        assertEquals(List.of(), missing);
        assertFalse(keys.getLength() == 0, "keys in plugin.xml");
    }

    /** {@code M2+M3+ARROW_UP} is {@code Alt+Shift+↑}: people write Alt before Shift, and Ctrl before both. */
    private static String written(String sequence) {
        List<String> parts = new ArrayList<>(List.of(sequence.split("\\+")));
        if (parts.remove("M3")) {
            parts.add(parts.contains("M1") ? 1 : 0, "M3");
        }
        return String.join("+", parts.stream().map(part -> NAMES.getOrDefault(part, part)).toList());
    }
}
