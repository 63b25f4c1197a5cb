/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.ui.Words;

/** Shows what came of an order: the lines, each leading to its place, and the way to the pack. */
final class OutcomeView extends Composite {

    private static final Words WORDS = new Words(OutcomeView.class);
    private static final String NAVIGATOR = "org.eclipse.ui.navigator.ProjectExplorer";

    private final Table table;
    private final Label hint;
    private final Button open;
    private final Button reveal;
    private final Runnable leave;
    private Path folder;

    /**
     * Makes a view.
     *
     * @param leave run before an editor opens, so that a dialog is not in its way
     */
    OutcomeView(Composite parent, Runnable leave) {
        super(parent, SWT.NONE);
        this.leave = leave;
        setLayout(new GridLayout(2, false));
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        column("column.where", 140);
        column("column.what", 490);
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        large.heightHint = 220;
        large.widthHint = 640;
        table.setLayoutData(large);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> go((TableItem) event.item)));
        hint = new Label(this, SWT.WRAP);
        hint.setText(WORDS.say("hint.open"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        open = button("open-folder", this::openFolder);
        reveal = button("reveal", this::revealFolder);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(WORDS.say(key));
        column.setWidth(width);
    }

    private Button button(String key, Runnable does) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(WORDS.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
        return button;
    }

    /** Shows {@code outcome}. */
    void show(Outcome outcome) {
        table.removeAll();
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        for (Outcome.Line line : outcome.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.place().map(Place::inWords).orElse(""), line.text()});
            item.setImage(images.getImage(image(line.severity())));
            item.setData(line);
        }
        // Long sentences are read by scrolling.
        table.getColumn(1).pack();
        folder = outcome.folder().orElse(null);
        open.setVisible(folder != null);
        reveal.setVisible(folder != null && container() != null);
        hint.setVisible(outcome.lines().stream().anyMatch(line -> line.place().isPresent()));
    }

    private static String image(Severity severity) {
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }

    private void go(TableItem item) {
        ((Outcome.Line) item.getData()).place().ifPresent(place -> {
            leave.run();
            open(place);
        });
    }

    private static void open(Place place) {
        Path path = Path.of(place.file().toFileString());
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (files.length == 0) {
            return;
        }
        try {
            if (IDE.openEditor(page(), files[0]) instanceof ITextEditor editor) {
                editor.selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            ILog.of(OutcomeView.class).log(e.getStatus());
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private void openFolder() {
        Program.launch(folder.toString());
    }

    private IContainer container() {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            if (container.exists()) {
                return container;
            }
        }
        return null;
    }

    private void revealFolder() {
        IContainer container = container();
        leave.run();
        try {
            if (container != null && page().showView(NAVIGATOR) instanceof ISetSelectionTarget target) {
                target.selectReveal(new StructuredSelection(container));
            }
        } catch (PartInitException e) {
            ILog.of(OutcomeView.class).log(e.getStatus());
        }
    }
}
