/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ide.severity.Look;
import org.pbxdoc.ide.severity.RuleLooks;
import org.pbxdoc.ide.severity.RuleSummary;
import org.pbxdoc.ui.Words;

/** All rules with how their findings look; those that the user chooses otherwise than the rule are bold. */
final class RuleTable extends Composite {

    private static final Words WORDS = new Words(RuleTable.class);
    private static final List<RuleSummary> RULES = RuleSummary.all();

    private final Map<String, Look> chosen = new HashMap<>();
    private final Text filter;
    private final TableViewer table;
    private final Combo look;
    private final Text description;

    RuleTable(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        Label note = new Label(this, SWT.WRAP);
        note.setText(WORDS.say("rules.note"));
        GridData wide = wide(2);
        wide.widthHint = 560;
        note.setLayoutData(wide);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(WORDS.say("rules.filter"));
        filter.setLayoutData(wide(2));
        table = new TableViewer(this, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        large.heightHint = 260;
        large.widthHint = 560;
        table.getTable().setLayoutData(large);
        fill();
        new Label(this, SWT.NONE).setText(WORDS.say("rules.look"));
        look = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (Look one : Look.values()) {
            look.add(words(one));
        }
        description = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridData low = wide(2);
        low.heightHint = 54;
        low.widthHint = 560;
        description.setLayoutData(low);
        filter.addModifyListener(event -> table.refresh());
        look.addModifyListener(event -> choose());
        table.addSelectionChangedListener(event -> showSelected());
        table.setSelection(new StructuredSelection(RULES.get(0)));
    }

    private static GridData wide(int columns) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    }

    private void fill() {
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("rules.id", 90, new Cells() {
            @Override
            public String getText(Object rule) {
                return ((RuleSummary) rule).rule().id();
            }
        });
        column("rules.shown", 110, new Cells() {
            @Override
            public String getText(Object rule) {
                return words(look((RuleSummary) rule));
            }

            @Override
            public Image getImage(Object rule) {
                return image(look((RuleSummary) rule));
            }
        });
        column("rules.what", 1200, new Cells() {
            @Override
            public String getText(Object rule) {
                return ((RuleSummary) rule).sentence();
            }
        });
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object rule) {
                return ((RuleSummary) rule).matches(filter.getText());
            }
        });
        table.setInput(RULES);
    }

    private void column(String title, int width, ColumnLabelProvider cells) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(WORDS.say(title));
        column.getColumn().setWidth(width);
        column.setLabelProvider(cells);
    }

    /** What is not as the rule has it stands out. */
    private class Cells extends ColumnLabelProvider {
        @Override
        public Font getFont(Object rule) {
            return chosen.containsKey(((RuleSummary) rule).rule().id())
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                    : null;
        }
    }

    private Look look(RuleSummary rule) {
        return looks().of(rule.rule());
    }

    private static String words(Look look) {
        return WORDS.say("look." + look.word());
    }

    private static Image image(Look look) {
        String name = switch (look) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
            case IGNORE -> null;
        };
        return name == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }

    private void choose() {
        if (look.getSelectionIndex() < 0) {
            return;
        }
        Look wanted = Look.values()[look.getSelectionIndex()];
        for (Object one : table.getStructuredSelection()) {
            RuleSummary rule = (RuleSummary) one;
            if (wanted == Look.of(rule.rule().severity())) {
                chosen.remove(rule.rule().id());
            } else {
                chosen.put(rule.rule().id(), wanted);
            }
            table.update(rule, null);
        }
    }

    private void showSelected() {
        IStructuredSelection selected = table.getStructuredSelection();
        look.setEnabled(isEnabled() && !selected.isEmpty());
        if (selected.size() == 1 && selected.getFirstElement() instanceof RuleSummary rule) {
            look.select(look(rule).ordinal());
            description.setText(WORDS.say(
                    "rules.description", rule.sentence(), words(Look.of(rule.rule().severity())), rule.rule().id()));
        } else {
            look.deselectAll();
            description.setText("");
        }
    }

    /** Shows {@code looks}. */
    void show(RuleLooks looks) {
        chosen.clear();
        chosen.putAll(looks.chosen());
        table.refresh();
        showSelected();
    }

    /** Returns what is chosen. */
    RuleLooks looks() {
        return new RuleLooks(chosen);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        filter.setEnabled(enabled);
        table.getTable().setEnabled(enabled);
        look.setEnabled(enabled && !table.getStructuredSelection().isEmpty());
    }
}
