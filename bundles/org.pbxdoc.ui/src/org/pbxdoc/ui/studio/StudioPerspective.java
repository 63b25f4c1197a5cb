/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.studio;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ui.help.HelpView;

/** The views around a customer's files: what there is and its structure to the left, its drawings to the right, problems below. */
public final class StudioPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.pbxdoc.ui.studio.perspective";

    private static final String PREVIEW = "org.pbxdoc.ui.preview";
    private static final float LEFT = 0.2f;
    private static final float HALF = 0.5f;
    private static final float BOTTOM = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
        left.addView(IPageLayout.ID_PROJECT_EXPLORER);
        layout.createFolder("structure", IPageLayout.BOTTOM, HALF, "left").addView(IPageLayout.ID_OUTLINE);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, editors);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        // A drawing is as wide as it is high, and as interesting as its text.
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, HALF, editors);
        if (isThere(PREVIEW)) {
            right.addView(PREVIEW);
        }
        right.addPlaceholder(HelpView.ID);
        right.addPlaceholder("org.eclipse.ui.cheatsheets.views.CheatSheetView");
        shortcuts(layout);
    }

    private static void shortcuts(IPageLayout layout) {
        for (String wizard : Wizards.OURS) {
            layout.addNewWizardShortcut(wizard);
        }
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(PREVIEW);
        layout.addShowViewShortcut(HelpView.ID);
    }

    private static boolean isThere(String view) {
        return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
    }
}
