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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The cheat sheet leads through the same steps in all languages, to pages that there are. */
class CheatSheetTest {

    private static final Path PLUGIN = Path.of("../../bundles/org.pbxdoc.ui");
    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern PAGE = Pattern.compile("org\\.pbxdoc\\.ui\\.help\\.page=([^)]+)\\)");

    @Test
    void hasTheSameStepsInEveryLanguage() throws Exception {
        List<String> english = commands(sheet(""));
        assertTrue(english.size() >= 5, english.toString());
        Set<String> titles = new HashSet<>(Set.of(sheet("").getDocumentElement().getAttribute("title")));
        for (String language : List.of("nl/fr", "nl/de", "nl/it")) {
            assertEquals(english, commands(sheet(language)), language);
            assertTrue(titles.add(sheet(language).getDocumentElement().getAttribute("title")), language);
        }
    }

    @Test
    void leadsToPagesThatThereAre() throws Exception {
        for (String command : commands(sheet(""))) {
            for (Matcher page = PAGE.matcher(command); page.find();) {
                assertTrue(Files.exists(DOCS.resolve(page.group(1))), command);
            }
        }
    }

    private static Document sheet(String folder) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(PLUGIN.resolve(folder).resolve("cheatsheets/first-customer.xml").toFile());
    }

    private static List<String> commands(Document sheet) {
        NodeList items = sheet.getElementsByTagName("item");
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            assertTrue(!item.getAttribute("title").isBlank() && !item.getTextContent().isBlank());
            commands.add(((Element) item.getElementsByTagName("command").item(0)).getAttribute("serialization"));
        }
        return commands;
    }
}
