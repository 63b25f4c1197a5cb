/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.pack.preview.Preview;
import org.pbxdoc.pack.preview.PreviewSheet;
import org.pbxdoc.ui.Icons;
import org.pbxdoc.ui.Words;

/** The buttons and menus of the preview. */
final class PreviewActions {

    private final PreviewView view;
    private final Words words;
    private final SheetChooser sheets;
    private final Action zoomIn;
    private final Action zoomOut;
    private final Action actual;
    private final Action fit;
    private final Action link;
    private final Action export;
    private IActionBars bars;

    PreviewActions(PreviewView view, Words words) {
        this.view = view;
        this.words = words;
        sheets = new SheetChooser(view, words.say("sheet"), words.say("sheet.keys"));
        zoomIn = action("zoom.in", Icons.descriptor("preview_in"), () -> view.canvas().zoomBy(1));
        zoomOut = action("zoom.out", Icons.descriptor("preview_out"), () -> view.canvas().zoomBy(-1));
        actual = action("zoom.actual", Icons.descriptor("preview_actual"), () -> view.canvas().zoomTo(1));
        fit = action("zoom.fit", Icons.descriptor("preview_fit"), () -> view.canvas().fit());
        export = action("export", shared(ISharedImages.IMG_ETOOL_SAVEAS_EDIT), this::export);
        export.setDisabledImageDescriptor(shared(ISharedImages.IMG_ETOOL_SAVEAS_EDIT_DISABLED));
        link = new Action(words.say("link"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.link(isChecked());
            }
        };
        link.setImageDescriptor(shared(ISharedImages.IMG_ELCL_SYNCED));
        link.setChecked(view.isLinked());
    }

    void fill(IActionBars onto) {
        bars = onto;
        IToolBarManager tools = bars.getToolBarManager();
        ActionContributionItem chooser = new ActionContributionItem(sheets);
        chooser.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        tools.add(chooser);
        tools.add(new Separator());
        tools.add(zoomOut);
        tools.add(zoomIn);
        tools.add(actual);
        tools.add(fit);
        tools.add(new Separator());
        tools.add(link);
        tools.add(export);
        IMenuManager menu = bars.getMenuManager();
        MenuManager languages = new MenuManager(words.say("language"));
        languages.setRemoveAllWhenShown(true);
        languages.addMenuListener(this::languages);
        languages.add(new Separator());
        menu.add(languages);
        menu.add(new Separator());
        menu.add(zoomIn);
        menu.add(zoomOut);
        menu.add(actual);
        menu.add(fit);
        menu.add(new Separator());
        menu.add(link);
        menu.add(export);
        update();
    }

    /** Says what can be done now. */
    void update() {
        boolean any = view.sheet() != null;
        sheets.update();
        for (Action each : new Action[] {zoomIn, zoomOut, actual, fit, export}) {
            each.setEnabled(any);
        }
        if (bars != null) {
            bars.getToolBarManager().update(true);
        }
    }

    private void languages(IMenuManager menu) {
        menu.add(language(Optional.empty(), words.say("language.document")));
        menu.add(new Separator());
        for (Locale each : Preview.LANGUAGES) {
            String name = each.getDisplayLanguage(each);
            menu.add(language(Optional.of(each), name.substring(0, 1).toUpperCase(each) + name.substring(1)));
        }
    }

    private Action language(Optional<Locale> language, String name) {
        Action action = new Action(name, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    view.showIn(language);
                }
            }
        };
        action.setChecked(view.language().equals(language));
        return action;
    }

    private void export() {
        PreviewSheet sheet = view.sheet();
        if (sheet != null) {
            new SheetExport(words).ask(view.getSite().getShell(), sheet);
        }
    }

    private Action action(String key, ImageDescriptor icon, Runnable what) {
        Action action = new Action(words.say(key), icon) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(words.say(key));
        return action;
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }
}
