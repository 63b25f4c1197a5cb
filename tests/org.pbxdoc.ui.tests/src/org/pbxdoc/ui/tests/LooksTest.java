/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.editor.EditorPreferences;

/** What the check knows about a text shows in it: meanings as colours, figures above elements. */
class LooksTest {

    private static final String TEXT = """
            company carrier-a "Opérateur A"
            public line sip trunk1 "Trunk" { provider carrier-a channels 4 }
            """;

    @Test
    void coloursWordsByWhatTheyMeanAndKeepsTheColourWhileTyping() throws Exception {
        try (OpenText open = OpenText.of("looks", TEXT)) {
            Workbench.waitUntil("names are coloured", () -> colour("reference").equals(foreground(open, "provider carrier-a", 9)));
            assertEquals(colour("declaration"), foreground(open, "company carrier-a", 8));
            assertEquals(colour("value"), foreground(open, "sip", 0));
            Workbench.screenshot("looks-colours");

            open.document().replace(open.place("carrier-a channels") + "carrier-a".length(), 0, "b");
            assertEquals(colour("reference"), foreground(open, "provider carrier-ab", 9), "at once");
            open.document().replace(0, 0, "// Trunk\n");
            assertEquals(colour("reference"), foreground(open, "provider carrier-ab", 9), "moved with the text");
        }
    }

    @Test
    void showsFiguresAboveElementsUnlessTheUserWantsNone() throws Exception {
        Workbench.arrange();
        IProject project = Workbench.copy(Path.of(System.getProperty("pbxdoc.examples"), "clinique"), "figures");
        try {
            ITextEditor editor = Workbench.open(project.getFile("src/main/pbxdoc/network.pbxdoc"));
            StyledText text = Workbench.text(editor);
            Workbench.waitUntil("figures stand above lines", () -> {
                // Only lines that are painted have one.
                text.setTopIndex(text.getTopIndex() + 5 < text.getLineCount() - 5 ? text.getTopIndex() + 5 : 0);
                return figures(text) > 0;
            });
            int line = IntStream.range(0, text.getLineCount()).filter(one -> text.getLineVerticalIndent(one) > 0).findFirst().orElseThrow();
            text.setTopIndex(Math.max(0, line - 3));
            Workbench.screenshot("looks-figures");

            EditorPreferences.store().setValue(EditorPreferences.FIGURES, false);
            Workbench.waitUntil("they go", () -> figures(text) == 0);
        } finally {
            EditorPreferences.store().setToDefault(EditorPreferences.FIGURES);
            Workbench.page().closeAllEditors(false);
            project.delete(true, true, null);
        }
    }

    private static long figures(StyledText text) {
        return IntStream.range(0, text.getLineCount()).filter(line -> text.getLineVerticalIndent(line) > 0).count();
    }

    private static Color colour(String name) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get("org.pbxdoc.ui.colour." + name);
    }

    private static Color foreground(OpenText open, String words, int behind) {
        var range = open.widget().getStyleRangeAtOffset(open.widget().getText().indexOf(words) + behind);
        return range == null ? null : range.foreground;
    }
}
