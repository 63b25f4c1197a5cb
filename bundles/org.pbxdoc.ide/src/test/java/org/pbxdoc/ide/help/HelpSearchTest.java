/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpSearchTest {

    private final HelpBook book = new HelpBook(Locale.FRENCH);
    private final HelpSearch search = new HelpSearch(book, Locale.FRENCH);

    @Test
    void putsThePageThatIsNamedFirst() {
        assertEquals("rules/NUM004.md", links("num004").get(0));
        assertEquals("language/phone.md", links("phone, terminals").get(0));
        assertTrue(links("emergency location").contains("language/phone.md"));
    }

    @Test
    void saysHowManyPagesThereAre() {
        assertEquals("0 pages avec « überhaupt-nicht »", search.find("überhaupt-nicht").title().replace("\\", ""));
        assertEquals(List.of(), links("überhaupt-nicht"));
    }

    @Test
    void takesSignsOfMarkdownAsTheyAre() {
        for (String query : List.of("*", "[x](y)", "`", "|", "a|b", "<", "\\", "#", " ", "")) {
            assertTrue(book.write(search.find(query), 80).text().length() > 10, query);
        }
    }

    private List<String> links(String query) {
        return book.write(search.find(query), 80).links().stream().map(HelpRun::target).toList();
    }
}
