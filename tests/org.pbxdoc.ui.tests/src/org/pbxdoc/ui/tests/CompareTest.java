/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareTest {

    private static final String BEFORE = """
            site siege "Siège" {
                canton VD
                room lt { rack r1 24U }
            }
            site davos "Davos" { canton GR }
            site alt "Old" {}
            """;

    private static final String AFTER = """
            site davos   "Davos" {
                canton GR
            }
            site neu "New" {}

            site siege "Siège" {
                canton GE
                room lt { rack r1 42U }
            }
            """;

    private IProject project;
    private IFile file;

    @BeforeEach
    void compareWithTheHistory() throws Exception {
        Workbench.arrange();
        project = Workbench.project("revisions");
        file = Workbench.file(project, "sites.pbxdoc", BEFORE);
        file.setContents(new ByteArrayInputStream(AFTER.getBytes(StandardCharsets.UTF_8)), true, true, null);
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftEditable(true);
        CompareUI.openCompareEditorOnPage(new CompareEditorInput(configuration) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                try {
                    ResourceNode now = new ResourceNode(file);
                    return new DiffNode(now, new HistoryItem(now, file.getHistory(null)[0]));
                } catch (CoreException e) {
                    throw new IllegalStateException(e);
                }
            }
        }, Workbench.page());
        Workbench.waitUntil("the comparison is there", () -> structure() != null && structure().getItemCount() > 0
                && structure().getItem(0).getData() != null);
    }

    @AfterEach
    void closeAll() throws Exception {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void listsElementsByNameAndNotByPlace() throws Exception {
        List<String> differences = new ArrayList<>();
        expand(structure().getItems());
        collect(structure().getItems(), differences);

        assertTrue(differences.contains("site siege"), differences.toString());
        assertTrue(differences.contains("rack r1"), differences.toString());
        assertTrue(differences.contains("What it says itself"), differences.toString());
        assertTrue(differences.contains("site neu"), differences.toString());
        assertTrue(differences.contains("site alt"), differences.toString());
        assertFalse(differences.contains("site davos"), "moved and laid out only: " + differences);
        Workbench.waitUntil("both texts are coloured", () -> texts().size() >= 2 && texts().stream()
                .allMatch(text -> Arrays.stream(text.getStyleRanges()).anyMatch(style -> style.foreground != null)));
        Workbench.screenshot("compare");
        Screen.dark("compare-dark");
    }

    @Test
    void showsTheTextsOfOneElement() throws Exception {
        expand(structure().getItems());
        TreeItem rack = item(structure().getItems(), "rack r1");
        structure().setFocus();
        structure().setSelection(rack);
        structure().notifyListeners(SWT.Selection, Screen.event(rack));
        structure().notifyListeners(SWT.DefaultSelection, Screen.event(rack));

        Workbench.waitUntil("both racks are shown in colours", () -> texts().stream()
                .filter(text -> text.getText().contains("rack r1"))
                .filter(text -> Arrays.stream(text.getStyleRanges()).anyMatch(style -> style.foreground != null))
                .count() == 2);
        Workbench.screenshot("compare-element");
    }

    private static Control area() throws Exception {
        IEditorPart part = Workbench.page().getActiveEditor();
        return part == null ? null : (Control) part.getSite().getService(MPart.class).getWidget();
    }

    private static Tree structure() throws Exception {
        return area() == null ? null : trees(area()).stream()
                .filter(tree -> tree.isVisible() && tree.getItemCount() > 0)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static List<Tree> trees(Control control) {
        List<Tree> trees = new ArrayList<>();
        if (control instanceof Tree tree) {
            trees.add(tree);
        } else if (control instanceof Composite group) {
            Arrays.stream(group.getChildren()).forEach(child -> trees.addAll(trees(child)));
        }
        return trees;
    }

    private static List<StyledText> texts() throws Exception {
        List<StyledText> texts = new ArrayList<>();
        texts(area(), texts);
        return texts;
    }

    private static void texts(Control control, List<StyledText> texts) {
        if (control instanceof StyledText text && text.isVisible() && !text.getText().isBlank() && (text.getStyle() & SWT.MULTI) != 0) {
            texts.add(text);
        } else if (control instanceof Composite group) {
            Arrays.stream(group.getChildren()).forEach(child -> texts(child, texts));
        }
    }

    private static void expand(TreeItem[] items) {
        for (TreeItem item : items) {
            item.getParent().notifyListeners(SWT.Expand, Screen.event(item));
            item.setExpanded(true);
            expand(item.getItems());
        }
    }

    private static void collect(TreeItem[] items, List<String> names) {
        for (TreeItem item : items) {
            names.add(item.getText());
            collect(item.getItems(), names);
        }
    }

    private static TreeItem item(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().equals(name) ? item : item(item.getItems(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
