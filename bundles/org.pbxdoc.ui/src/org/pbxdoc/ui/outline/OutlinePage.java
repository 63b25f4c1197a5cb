/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.outline.OutlineEntry;
import org.pbxdoc.ide.outline.OutlineNode;
import org.pbxdoc.ide.outline.OutlineTree;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.LiveStructure;

/** The outline view of one editor: by domain or as in the text, following the caret. */
public final class OutlinePage extends ContentOutlinePage {

    private static final Words WORDS = new Words(OutlinePage.class);

    private final ITextEditor editor;
    private final IPropertyListener input = (source, property) -> {
        if (property == IEditorPart.PROP_INPUT) {
            followInput();
        }
    };
    private LiveStructure structure;
    private IDocument document;
    private Consumer<LiveStructure.Structure> changes;
    private final ISelectionChangedListener caret = event -> followCaret();
    private final OutlineContent content = new OutlineContent();
    private final Set<OutlineNode> known = new HashSet<>();
    private List<OutlineEntry> entries = List.of();
    private boolean following;

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(content);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setInput(this);
        tree.addOpenListener(event -> editor.getSite().getPage().activate(editor));
        addActions();
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(caret);
        }
        editor.addPropertyListener(input);
        followInput();
    }

    /** A file that is renamed or saved elsewhere comes as another document; the old one must not live on here. */
    private void followInput() {
        IDocument now = PbxdocEditors.of(editor).map(PbxdocEditors::document).orElse(null);
        if (now != document) {
            drop();
            document = now;
            if (now != null) {
                structure = LiveStructure.acquire(now);
                changes = state -> changed(now, state);
                structure.listen(changes);
            }
        }
    }

    private void drop() {
        if (structure != null) {
            structure.ignore(changes);
            structure.release();
            structure = null;
        }
    }

    private void addActions() {
        IToolBarManager bar = getSite().getActionBars().getToolBarManager();
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        Action collapse = new Action(WORDS.say("collapse"), images.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {
            @Override
            public void run() {
                getTreeViewer().collapseAll();
            }
        };
        bar.add(collapse);
        bar.add(choice(OutlineChoices.GROUPED, "group", DomainIcons.descriptor("group")));
        bar.add(choice(OutlineChoices.SORTED, "sort", DomainIcons.descriptor("sort")));
        bar.add(choice(OutlineChoices.LINKED, "link", images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED)));
    }

    private Action choice(OutlineChoices choice, String key, ImageDescriptor image) {
        Action action = new Action(WORDS.say(key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                choice.want(isChecked());
                arrange();
            }
        };
        action.setId("org.pbxdoc.ui.outline." + key);
        action.setImageDescriptor(image);
        action.setChecked(choice.wanted());
        return action;
    }

    @Override
    public void dispose() {
        editor.removePropertyListener(input);
        drop();
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    private void changed(IDocument of, LiveStructure.Structure now) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (of == document) {
                entries = now.entries();
                arrange();
            }
        });
    }

    private void arrange() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        content.show(OutlineTree.of(entries, OutlineChoices.arrangement(), Locale.getDefault()));
        TreeViewer tree = getTreeViewer();
        tree.getControl().setRedraw(false);
        following = true;
        try {
            tree.refresh();
            for (OutlineNode root : content.shown().roots()) {
                if (known.add(root) && root.entry().isEmpty()) {
                    tree.expandToLevel(root, 1);
                }
            }
        } finally {
            following = false;
            tree.getControl().setRedraw(true);
        }
        followCaret();
    }

    private void followCaret() {
        if (getControl() == null || getControl().isDisposed() || getControl().isFocusControl() || !OutlineChoices.LINKED.wanted()) {
            return;
        }
        if (editor.getSelectionProvider() != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection at) {
            content.shown().at(at.getOffset()).ifPresent(node -> {
                following = true;
                try {
                    getTreeViewer().setSelection(new StructuredSelection(node), true);
                } finally {
                    following = false;
                }
            });
        }
    }

    @Override
    protected int getTreeStyle() {
        return super.getTreeStyle() | SWT.SINGLE;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        IStructuredSelection chosen = event.getStructuredSelection();
        if (!following && chosen.getFirstElement() instanceof OutlineNode node && PbxdocEditors.document(editor) != null) {
            Region head = node.head();
            editor.selectAndReveal(head.offset(), head.length());
        }
    }
}
