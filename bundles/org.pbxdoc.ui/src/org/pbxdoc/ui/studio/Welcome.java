/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.studio;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.help.HelpView;

/** The page of the first start: what pbxdoc is, and three ways to begin. */
public final class Welcome extends IntroPart {

    private static final String PLUGIN = "org.pbxdoc.ui";
    private static final int WIDTH = 760;
    private static final int TEXT = 380;
    private static final int HEIGHT = 48;

    private final Words words = new Words(Welcome.class);
    private ScrolledComposite scroll;
    private Composite page;
    private Button first;
    private ResourceManager resources;

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), scroll);
        Composite room = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 20).applyTo(room);
        page = new Composite(room, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 14).applyTo(page);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).grab(true, true).applyTo(page);
        head();
        first = way("new", () -> leave(() -> Wizards.openNew(window(), Wizards.NEW_CUSTOMER)));
        way("example", this::choose);
        way("import", () -> leave(() -> Wizards.openImport(window(), Wizards.IMPORT)));
        foot();
        scroll.setContent(room);
        scroll.addListener(SWT.Resize, event -> fit(room));
        fit(room);
    }

    private void fit(Composite room) {
        Rectangle area = scroll.getClientArea();
        Point size = room.computeSize(Math.max(area.width, 1), SWT.DEFAULT);
        scroll.setMinSize(WIDTH, size.y);
    }

    private void head() {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 6).applyTo(head);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        Label picture = new Label(head, SWT.NONE);
        ImageDescriptor icon = ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/studio64.png").orElseThrow();
        picture.setImage(resources.create(icon));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(picture);
        Label name = new Label(head, SWT.NONE);
        name.setText("pbxdoc Studio");
        name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(10).withStyle(SWT.BOLD)));
        label(head, "slogan", 1);
        label(page, "about", 2);
    }

    private Button way(String key, Runnable run) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(words.say(key));
        button.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(2).withStyle(SWT.BOLD)));
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, HEIGHT).applyTo(button);
        label(page, key + ".about", 1);
        return button;
    }

    private void choose() {
        Menu menu = new Menu(page.getShell(), SWT.POP_UP);
        for (Example example : Example.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(example.title());
            item.addListener(SWT.Selection, event -> leave(() -> example.open(window().getActivePage())));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void foot() {
        link("help.tutorial", "guide.md");
        link("help.all", HelpBook.CONTENTS);
        Button again = new Button(page, SWT.CHECK);
        again.setText(words.say("again"));
        again.setSelection(PlatformUI.getPreferenceStore().getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO));
        again.addListener(SWT.Selection, event -> PlatformUI.getPreferenceStore()
                .setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, again.getSelection()));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 12).applyTo(again);
    }

    private void link(String key, String target) {
        Link link = new Link(page, SWT.NONE);
        link.setText(words.say(key));
        link.addListener(SWT.Selection, event -> leave(() -> HelpView.show(window().getActivePage(), target)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
    }

    private void label(Composite parent, String key, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.say(key));
        GridDataFactory.fillDefaults().span(columns, 1).align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(columns == 2 ? WIDTH : TEXT, SWT.DEFAULT).applyTo(label);
    }

    /** Makes room for what is opened. */
    private void leave(Runnable run) {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        run.run();
    }

    private IWorkbenchWindow window() {
        IWorkbenchWindow own = getIntroSite() == null ? null : getIntroSite().getWorkbenchWindow();
        return own == null ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : own;
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page looks the same beside other views.
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
