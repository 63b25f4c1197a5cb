/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.outline.OutlineEntry;
import org.pbxdoc.ide.outline.OutlineNode;
import org.pbxdoc.ide.outline.OutlineTree;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.Words;

/** The outline as a pop-up over the editor: type some letters of an element, press return, be there. */
final class QuickOutline extends PopupDialog {

    private static final Words WORDS = new Words(QuickOutline.class);

    private final ITextEditor editor;
    private final List<OutlineEntry> entries;
    private final OutlineContent content = new OutlineContent();
    private boolean grouped;
    private Text filter;
    private TreeViewer viewer;

    QuickOutline(ITextEditor editor, List<OutlineEntry> entries) {
        super(editor.getSite().getShell(), SWT.RESIZE, true, true, false, true, false, null, WORDS.say("quick.hint"));
        this.editor = editor;
        this.entries = entries;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.SINGLE);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(event -> search());
        filter.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(new GridLayout());
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree tree = viewer.getTree();
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer on, Object parentElement, Object element) {
                return isShown((OutlineNode) element);
            }
        });
        viewer.addOpenListener(event -> go());
        tree.addKeyListener(KeyListener.keyPressedAdapter(this::pressedInTree));
        arrange();
        return area;
    }

    private void arrange() {
        content.show(OutlineTree.of(entries, new OutlineTree.Arrangement(grouped, false), Locale.getDefault()));
        viewer.setInput(this);
        viewer.expandAll();
        if (editor.getSelectionProvider().getSelection() instanceof ITextSelection at) {
            content.shown().at(at.getOffset()).ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
        }
    }

    private boolean isShown(OutlineNode node) {
        return filter.getText().isBlank() && node.entry().isPresent()
                || OutlineTree.isMeant(node, filter.getText().strip())
                || node.children().stream().anyMatch(this::isShown);
    }

    private void search() {
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        viewer.expandAll();
        viewer.getTree().setRedraw(true);
        OutlineNode best = content.shown().best(filter.getText().strip());
        viewer.setSelection(best == null ? StructuredSelection.EMPTY : new StructuredSelection(best), true);
        setInfoText(WORDS.say(best == null ? "quick.nothing" : "quick.hint"));
    }

    private void pressed(KeyEvent key) {
        switch (key.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> go();
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> viewer.getTree().setFocus();
            default -> regroup(key);
        }
    }

    private void pressedInTree(KeyEvent key) {
        if (key.keyCode == SWT.ARROW_UP && viewer.getTree().getSelectionCount() == 1
                && viewer.getTree().getItemCount() > 0 && viewer.getTree().getSelection()[0] == viewer.getTree().getItem(0)) {
            filter.setFocus();
        } else {
            regroup(key);
        }
    }

    private void regroup(KeyEvent key) {
        if ((key.stateMask & SWT.MOD1) != 0 && (key.keyCode == 'o' || key.keyCode == 'O')) {
            grouped = !grouped;
            arrange();
            search();
            key.doit = false;
        }
    }

    private void go() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node && PbxdocEditors.document(editor) != null) {
            Region head = node.head();
            close();
            editor.getSite().getPage().getNavigationHistory().markLocation(editor);
            editor.selectAndReveal(head.offset(), head.length());
            editor.setFocus();
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(480, 400);
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        Rectangle room = text.getDisplay().map(text, null, text.getBounds().x, 0, text.getSize().x, text.getSize().y);
        return new Point(room.x + Math.max(0, (room.width - size.x) / 2), room.y + Math.max(0, (room.height - size.y) / 4));
    }
}
