/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pbxdoc.pack.preview.PreviewSheet;

/** The button that names the sheet and drops down the list of all. */
final class SheetChooser extends Action implements IMenuCreator {

    private static final int LONGEST = 28;

    private final PreviewView view;
    private final String what;
    private Menu menu;

    SheetChooser(PreviewView view, String what, String tip) {
        super(what, IAction.AS_DROP_DOWN_MENU);
        this.view = view;
        this.what = what;
        setMenuCreator(this);
        setToolTipText(tip);
    }

    /** Names the sheet that is shown. */
    void update() {
        PreviewSheet sheet = view.sheet();
        setText(sheet == null ? what : shortened(sheet.title()));
        setEnabled(sheet != null);
    }

    private static String shortened(String title) {
        String words = title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
        return words.replace("&", "&&");
    }

    /** The button itself drops the list down too. */
    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Rectangle bounds = item.getBounds();
            Menu list = getMenu(item.getParent());
            Point below = item.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
            list.setLocation(below);
            list.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        fill(menu);
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        dispose();
        menu = new Menu(parent);
        fill(menu);
        return menu;
    }

    private void fill(Menu list) {
        for (PreviewSheet sheet : view.sheets()) {
            MenuItem item = new MenuItem(list, SWT.RADIO);
            item.setText(sheet.title().replace("&", "&&"));
            item.setSelection(sheet == view.sheet());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    view.showSheet(sheet.name());
                }
            });
        }
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
