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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ide.help.HelpRun;
import org.pbxdoc.ui.EditorKeys;
import org.pbxdoc.ui.build.ProblemMarker;
import org.pbxdoc.ui.help.HelpView;
import org.pbxdoc.ui.help.ShowHelp;

class HelpTest {

    private static final String WRONG = "internet fibre \"Fibre\" { provider nobody-at-all }\ncompany c \"C\" { hotline 1811 }\n";

    private IProject project;

    @BeforeEach
    void arrange() throws Exception {
        Workbench.arrange();
        project = Workbench.project("help");
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        Optional.ofNullable(view()).ifPresent(view -> view.getSite().getPage().hideView(view));
        project.delete(true, true, null);
    }

    @Test
    void showsEveryPageWithoutHoldingTheWorkbenchUp() throws Exception {
        HelpView view = HelpView.show(Workbench.page(), HelpBook.CONTENTS);
        try (Watchdog watchdog = new Watchdog(Display.getCurrent())) {
            for (String path : new HelpBook(Locale.getDefault()).paths()) {
                view.open(path);
                assertEquals(path, view.page().path());
                assertEquals(view.text().text(), view.widget().getText(), path);
                Keyboard.dispatch();
            }
            assertTrue(watchdog.longestMs() < 500, watchdog.longestMs() + " ms in " + watchdog.where());
        }
    }

    @Test
    void followsLinksWithTheKeyboardAndGoesBack() throws Exception {
        run(ShowHelp.COMMAND);
        HelpView view = view();
        assertEquals(HelpBook.CONTENTS, view.page().path());
        Workbench.screenshot("help-contents");
        view.setFocus();
        Workbench.waitUntil("the page has the focus", () -> view.widget().isFocusControl());

        Keyboard.press(SWT.TAB);
        Workbench.waitUntil("the first link is selected", () -> view.widget().getSelectionCount() > 0);
        Keyboard.press(SWT.CR);
        Workbench.waitUntil("the tutorial is open", () -> view.page().path().equals("tutorial.md"));

        Keyboard.press(SWT.ARROW_LEFT, SWT.ALT);
        Workbench.waitUntil("the contents are back", () -> view.page().path().equals(HelpBook.CONTENTS));
        Keyboard.press(SWT.ARROW_RIGHT, SWT.ALT);
        Workbench.waitUntil("the tutorial is open again", () -> view.page().path().equals("tutorial.md"));
        Workbench.screenshot("help-tutorial");
    }

    @Test
    void followsALinkToASectionWithTheMouse() throws Exception {
        HelpView view = HelpView.show(Workbench.page(), "language/phone.md");
        Workbench.screenshot("help-element");
        var link = view.text().links().stream().filter(one -> one.target().equals("language/values.md#date")).findFirst().orElseThrow();
        view.widget().setSelection(link.offset());
        view.widget().showSelection();
        var place = view.widget().getLocationAtOffset(link.offset() + 1);
        Event click = new Event();
        click.button = 1;
        click.x = place.x + 1;
        click.y = place.y + 3;

        view.widget().notifyListeners(SWT.MouseUp, click);

        assertEquals("language/values.md", view.page().path());
        assertTrue(view.widget().getText().startsWith("date\n", view.widget().getCaretOffset()), "at the section");
    }

    @Test
    void findsWords() throws Exception {
        HelpView view = HelpView.show(Workbench.page(), HelpBook.CONTENTS);
        Text field = field(view.widget().getParent());
        field.setFocus();
        Workbench.waitUntil("the field has the focus", field::isFocusControl);

        Keyboard.type("emergency location\n");

        Workbench.waitUntil("something is found", () -> view.page().path().equals("found.md"));
        assertTrue(view.text().links().stream().anyMatch(link -> link.target().equals("language/phone.md")), view.text().text());
        Workbench.screenshot("help-found");
    }

    @Test
    void explainsWhatIsAtTheCaretOnF1() throws Exception {
        ITextEditor editor = Workbench.open(Workbench.file(project, "help.pbxdoc", WRONG));
        press(editor, "nobody", "rules/REF001.md");
        press(editor, "hotline", "language/company.md");
        Workbench.screenshot("help-at-caret");
    }

    private void press(ITextEditor editor, String word, String page) throws Exception {
        Workbench.page().activate(editor);
        Workbench.waitUntil("the editor has the focus", () -> Workbench.text(editor).isFocusControl());
        IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
        Workbench.waitUntil("its keys work", () -> contexts.getActiveContextIds().contains(EditorKeys.EDITOR));
        Workbench.text(editor).setSelection(WRONG.indexOf(word) + 1);
        Keyboard.press(SWT.F1);
        Workbench.waitUntil(page + " is open", () -> view() != null && view().page().path().equals(page));
    }

    @Test
    void opensThePageOfTheRuleOfAProblemInTheProblemsView() throws Exception {
        IFile file = Workbench.file(project, "help.pbxdoc", WRONG);
        Workbench.open(file);
        Workbench.waitUntil("there are problems", () -> file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO).length > 0);
        Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Workbench.waitUntil("they are listed", () -> problem() != null);
        Tree tree = problem().getParent();
        tree.setFocus();
        tree.setSelection(problem());
        Event event = new Event();
        event.item = problem();
        tree.notifyListeners(SWT.Selection, event);
        Workbench.waitUntil("it is selected", () -> !Workbench.page().getSelection().isEmpty());

        run("org.pbxdoc.ui.help.rule");

        assertEquals("rules/REF001.md", view().page().path());
    }

    @Test
    void leadsThroughAFirstCustomerStepByStep() throws Exception {
        HelpView view = HelpView.show(Workbench.page(), "guide.md");
        assertTrue(view.text().sections().size() >= 6, view.text().text());
        Workbench.screenshot("help-guide");
        List<String> steps = view.text().links().stream().map(HelpRun::target).toList();
        assertEquals(view.text().sections().size() - 1, steps.size(), "each step has a link");

        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String step : steps) {
            assertTrue(commands.deserialize(step.substring(HelpBook.COMMAND.length())).getCommand().isDefined(), step);
        }
        view.open(steps.stream().filter(step -> step.contains("public-line")).findFirst().orElseThrow());
        assertEquals("language/public-line.md", view.page().path());
    }

    @Test
    void followsTheDarkTheme() throws Exception {
        HelpView view = HelpView.show(Workbench.page(), "rules/NUM004.md");
        var light = keyword(view).foreground;
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String former = themes.getActiveTheme().getId();
        try {
            themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true);
            Workbench.waitUntil("the examples are coloured for the dark", () -> !keyword(view).foreground.equals(light)
                    && view.widget().getBackground().getRed() < 100);
            Workbench.screenshot("help-dark");
        } finally {
            themes.setTheme(former, true);
        }
        Workbench.waitUntil("and for the light again", () -> keyword(view).foreground.equals(light));
    }

    @Test
    void isWrittenInColoursThatAreNoColourOfTheText() throws Exception {
        HelpView view = HelpView.show(Workbench.page(), "rules/NUM004.md");

        assertNotEquals(null, keyword(view).foreground);
        assertEquals(SWT.BOLD, keyword(view).font.getFontData()[0].getStyle() & SWT.BOLD);
        assertFalse(view.text().links().stream().anyMatch(link -> link.target().isEmpty()));
    }

    private static StyleRange keyword(HelpView view) {
        return view.widget().getStyleRangeAtOffset(view.widget().getText().indexOf("public line"));
    }

    private static HelpView view() throws Exception {
        return (HelpView) Workbench.page().findView(HelpView.ID);
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static Text field(Composite parent) {
        return Arrays.stream(parent.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
    }

    private static TreeItem problem() throws Exception {
        return problem(Workbench.page().getWorkbenchWindow().getShell());
    }

    private static TreeItem problem(Control control) {
        if (control instanceof Tree tree) {
            for (TreeItem group : tree.getItems()) {
                if (group.getText().startsWith("Errors")) {
                    Event event = new Event();
                    event.item = group;
                    tree.notifyListeners(SWT.Expand, event);
                    group.setExpanded(true);
                    return group.getItemCount() == 0 || group.getItem(0).getText().isEmpty() ? null : group.getItem(0);
                }
            }
        }
        return control instanceof Composite parent
                ? Arrays.stream(parent.getChildren()).map(HelpTest::problem).filter(item -> item != null).findFirst().orElse(null)
                : null;
    }
}
