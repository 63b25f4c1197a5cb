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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.build.PbxdocNature;
import org.pbxdoc.ui.build.ProblemMarker;
import org.pbxdoc.ui.help.HelpView;
import org.pbxdoc.ui.studio.Example;
import org.pbxdoc.ui.studio.StudioPerspective;

class StudioTest {

    private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
    private IPerspectiveDescriptor before;

    @BeforeEach
    void arrange() throws Exception {
        Workbench.arrange();
        before = Workbench.page().getPerspective();
    }

    @AfterEach
    void restore() throws Exception {
        intro.closeIntro(intro.getIntro());
        IWorkbenchPage page = Workbench.page();
        if (page.findView(HelpView.ID) != null) {
            page.hideView(page.findView(HelpView.ID));
        }
        page.setPerspective(before);
    }

    @Test
    void beginsWithItsOwnPerspective() throws Exception {
        assertEquals("org.pbxdoc.ui.studio", Platform.getProduct().getId());
        assertEquals(StudioPerspective.ID, PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective());

        IWorkbenchPage page = Workbench.page();
        page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(StudioPerspective.ID));
        page.resetPerspective();

        for (String view : List.of(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW)) {
            assertNotNull(page.findView(view), view);
        }
        assertTrue(List.of(page.getShowViewShortcuts()).contains(HelpView.ID));
        assertTrue(List.of(page.getNewWizardShortcuts()).contains("org.pbxdoc.ui.wizard.project"));
        Workbench.screenshot("studio-perspective");
    }

    @Test
    void welcomesAndLeadsToTheHelpByKeyboard() throws Exception {
        IIntroPart welcome = intro.showIntro(Workbench.page().getWorkbenchWindow(), false);
        assertNotNull(welcome, "the product has a welcome page");
        Composite shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Workbench.waitUntil("it is shown", () -> buttons(shell, SWT.PUSH).size() >= 3);
        Workbench.screenshot("welcome");
        List<Button> ways = buttons(shell, SWT.PUSH);
        ways.get(0).setFocus();
        Workbench.waitUntil("the first way has the focus", () -> ways.get(0).isFocusControl());

        for (int i = 0; i < 3; i++) {
            Keyboard.press(SWT.TAB);
        }
        Workbench.waitUntil("a link has the focus", () -> Display.getCurrent().getFocusControl() instanceof Link);
        Keyboard.press(SWT.CR);

        Workbench.waitUntil("the first steps are open", () -> Workbench.page().findView(HelpView.ID) instanceof HelpView view
                && view.page().path().equals("guide.md"));
        assertFalse(ways.get(0).isDisposed() ? false : ways.get(0).isVisible(), "the welcome page made room");
    }

    @Test
    void comesAgainOnlyIfWanted() throws Exception {
        intro.showIntro(Workbench.page().getWorkbenchWindow(), false);
        Composite shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Workbench.waitUntil("it is shown", () -> buttons(shell, SWT.CHECK).size() == 1);
        Button again = buttons(shell, SWT.CHECK).get(0);
        boolean wanted = again.getSelection();

        again.setSelection(!wanted);
        again.notifyListeners(SWT.Selection, new Event());

        assertEquals(!wanted, PlatformUI.getPreferenceStore().getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO));
        PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
    }

    @Test
    void opensAnExampleAsAProjectWithoutErrors() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("pbxdoc-example-atelier");
        try {
            Example.WORKSHOP.open(Workbench.page());
            Workbench.waitUntil("its file is open", () -> Workbench.page().getActiveEditor() != null
                    && Workbench.page().getActiveEditor().getTitle().equals("atelier.pbxdoc"));
            Workbench.waitUntil("the project is checked on builds", () -> project.hasNature(PbxdocNature.ID));
            project.build(IncrementalProjectBuilder.FULL_BUILD, null);

            for (IMarker marker : project.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE)) {
                assertFalse(marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.MESSAGE, ""));
            }
            Workbench.screenshot("studio-example");
        } finally {
            Workbench.page().closeAllEditors(false);
            project.delete(true, true, null);
        }
    }

    /** Returns the buttons of the welcome page that can be seen. */
    private static List<Button> buttons(Control control, int style) {
        List<Button> found = new ArrayList<>();
        if (control instanceof Button button && (button.getStyle() & style) != 0 && button.isVisible() && !button.getText().isEmpty()) {
            found.add(button);
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                found.addAll(buttons(child, style));
            }
        }
        return found;
    }
}
