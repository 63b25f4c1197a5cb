/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pbxdoc.intake.csv.IntakePreview;
import org.pbxdoc.ui.Words;

/** What the import will create, what it rejects and why, and what it drops; nothing is written yet. */
final class PreviewPage extends WizardPage {

    private static final Words WORDS = new Words(PreviewPage.class);
    private static final int WIDTH = 760;
    private static final int ROWS = 14;
    private static final int GAP = 36;

    private Label summary;
    private Label left;
    private TabItem created;
    private TabItem rejected;
    private TabItem dropped;
    private final List<List<String[]>> rows = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    PreviewPage() {
        super("preview");
        setTitle(WORDS.say("preview.title"));
        setDescription(WORDS.say("preview.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        summary = label(area, 1);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        created = tab(tabs, 0, "column.line", "column.kind", "column.name", "column.number", "column.detail");
        rejected = tab(tabs, 1, "column.line", "column.reason");
        dropped = tab(tabs, 2, "column.column", "column.why");
        int row = ((Table) created.getControl()).getItemHeight();
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, row * ROWS).applyTo(tabs);
        left = label(area, 3);
        setControl(area);
    }

    private static Label label(Composite area, int lines) {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines).applyTo(label);
        return label;
    }

    /** Rows are made as they are seen, so that ten thousand cost no more than ten. */
    private TabItem tab(TabFolder tabs, int place, String... columns) {
        Table table = new Table(tabs, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setHeaderVisible(true);
        for (String key : columns) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(WORDS.say(key));
        }
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(rows.get(place).get(event.index)));
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setControl(table);
        return tab;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            clear();
            // The container is busy with showing this page until the event loop comes round.
            getControl().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && getControl().isVisible()) {
                    ((ImportWizard) getWizard()).look();
                }
            });
        }
    }

    /** Shows what an import comes to. */
    void show(IntakePreview preview) {
        Locale locale = Locale.getDefault();
        rows.forEach(List::clear);
        for (IntakePreview.Created one : preview.created()) {
            rows.get(0).add(new String[] {
                String.valueOf(one.line()), one.kind().title(locale), one.title(), one.number(),
                one.detail() + (one.planned() ? (one.detail().isEmpty() ? "" : ", ") + WORDS.say("planned") : "")
            });
        }
        preview.rejected().forEach(row -> rows.get(1).add(new String[] {String.valueOf(row.line()), row.reason().message(locale)}));
        preview.secrets().forEach(column -> rows.get(2).add(new String[] {column, WORDS.say("dropped.secret")}));
        preview.remarks().forEach(row -> rows.get(2).add(new String[] {WORDS.say("dropped.line", row.line()), row.reason().message(locale)}));
        preview.ignored().forEach(column -> rows.get(2).add(new String[] {column, WORDS.say("dropped.ignored")}));
        fill(created, "tab.created", 0);
        fill(rejected, "tab.rejected", 1);
        fill(dropped, "tab.dropped", 2);
        summary.setText(preview.summary(locale));
        List<String> words = new ArrayList<>();
        preview.consequences().forEach(error -> words.add(error.message(locale)));
        if (preview.planned() > 0) {
            words.add(preview.plannedBecause(locale));
        }
        left.setText(String.join("\n", words));
        setErrorMessage(preview.isEmpty() ? WORDS.say("preview.nothing") : null);
        setPageComplete(!preview.isEmpty());
    }

    /** Shows why there is nothing to see. */
    void refuse(String reason) {
        clear();
        setErrorMessage(reason);
    }

    private void clear() {
        rows.forEach(List::clear);
        fill(created, "tab.created", 0);
        fill(rejected, "tab.rejected", 1);
        fill(dropped, "tab.dropped", 2);
        summary.setText("");
        left.setText("");
        setErrorMessage(null);
        setPageComplete(false);
    }

    private void fill(TabItem tab, String key, int place) {
        Table table = (Table) tab.getControl();
        int count = rows.get(place).size();
        tab.setText(WORDS.say(key, count));
        table.setItemCount(count);
        table.clearAll();
        widen(table, rows.get(place));
    }

    /** Columns are as wide as the first rows need; the last one takes what is left. */
    private static void widen(Table table, List<String[]> rows) {
        GC pen = new GC(table);
        TableColumn[] columns = table.getColumns();
        for (int i = 0; i < columns.length; i++) {
            int width = pen.textExtent(columns[i].getText()).x;
            for (String[] row : rows.subList(0, Math.min(rows.size(), 50))) {
                width = Math.max(width, pen.textExtent(row[i]).x);
            }
            columns[i].setWidth(Math.min(width + GAP, i == columns.length - 1 ? 4 * WIDTH : WIDTH / 2));
        }
        pen.dispose();
    }
}
