/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ide.help.HelpPage;
import org.pbxdoc.ide.help.HelpSearch;
import org.pbxdoc.ide.help.HelpText;
import org.pbxdoc.ui.Words;

/** The documentation in a view: language, rules, tutorial; with search, back and forward. */
public final class HelpView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.pbxdoc.ui.help";

    private static final String PAGE = "page";

    private final Words words = new Words(HelpView.class);
    private final HelpBook book = new HelpBook(Locale.getDefault());
    private final HelpHistory history = new HelpHistory();
    private final IPropertyChangeListener theme = event -> restyle();
    private CompletableFuture<HelpSearch> search;
    private String first = HelpBook.CONTENTS;
    private HelpReader reader;
    private Text field;
    private Action back;
    private Action forward;

    /** Opens a page in the view, which is opened if it is not there. */
    public static HelpView show(IWorkbenchPage page, String path) {
        try {
            HelpView view = (HelpView) page.showView(ID);
            view.open(path);
            return view;
        } catch (PartInitException e) {
            ILog.of(HelpView.class).log(e.getStatus());
            return null;
        }
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        first = Optional.ofNullable(memento).map(last -> last.getString(PAGE)).orElse(HelpBook.CONTENTS);
    }

    @Override
    public void saveState(IMemento memento) {
        history.current().ifPresent(page -> memento.putString(PAGE, page.path()));
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        field.setMessage(words.say("search"));
        field.addListener(SWT.DefaultSelection, event -> search(field.getText()));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(field);
        reader = new HelpReader(parent, book, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reader.widget());
        actions();
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
        open(page(first.split("#")[0]).isPresent() ? first : HelpBook.CONTENTS);
    }

    private void actions() {
        back = action("back", ISharedImages.IMG_TOOL_BACK, () -> history.back(top()).ifPresent(this::show));
        forward = action("forward", ISharedImages.IMG_TOOL_FORWARD, () -> history.forward(top()).ifPresent(this::show));
        Action home = action("home", ISharedImages.IMG_ETOOL_HOME_NAV, () -> open(HelpBook.CONTENTS));
        Action find = action("find", null, field::setFocus);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(back);
        bar.add(forward);
        bar.add(home);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, new ActionHandler(back));
        handlers.activateHandler(IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, new ActionHandler(forward));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new ActionHandler(find));
    }

    private Action action(String key, String image, Runnable run) {
        Action action = new Action(words.say(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (image != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        return action;
    }

    private int top() {
        return reader.widget().getTopIndex();
    }

    /** Opens a page, with or without {@code #section}, or an address of the web; or runs a command. */
    public void open(String target) {
        if (target.startsWith(HelpBook.COMMAND)) {
            run(target.substring(HelpBook.COMMAND.length()));
            return;
        }
        if (target.startsWith("https://") || target.startsWith("http://")) {
            Program.launch(target);
            return;
        }
        String[] parts = target.split("#", 2);
        page(parts[0]).ifPresent(page -> open(page, parts.length > 1 ? parts[1] : ""));
    }

    private Optional<HelpPage> page(String path) {
        return path.equals(Guide.PATH) ? Optional.of(Guide.page()) : book.page(path);
    }

    private void run(String serialization) {
        ICommandService commands = getSite().getService(ICommandService.class);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        try {
            handlers.executeCommand(commands.deserialize(serialization), null);
        } catch (CommandException e) {
            ILog.of(HelpView.class).error("The command " + serialization + " cannot be run", e);
        }
    }

    private void open(HelpPage page, String section) {
        history.open(page, top());
        reader.show(page, section);
        shown(page);
    }

    private void show(HelpHistory.Visit visit) {
        reader.show(visit.page(), "");
        reader.scrollTo(visit.top());
        shown(visit.page());
    }

    private void shown(HelpPage page) {
        back.setEnabled(history.hasBack());
        forward.setEnabled(history.hasForward());
        boolean isOfItsOwn = page(page.path()).isPresent() && !page.path().equals(HelpBook.CONTENTS);
        setPartName(isOfItsOwn ? page.title() : getConfigurationElement().getAttribute("name"));
    }

    /** Looks for words; what was found is a page like others. */
    public void search(String query) {
        if (query.isBlank()) {
            return;
        }
        if (search == null) {
            search = CompletableFuture.supplyAsync(() -> new HelpSearch(book, Locale.getDefault()));
        }
        Display display = field.getDisplay();
        search.thenApply(index -> index.find(query)).thenAccept(found -> display.asyncExec(() -> {
            if (!field.isDisposed()) {
                open(found, "");
                reader.widget().setFocus();
            }
        }));
    }

    private void restyle() {
        Display.getDefault().asyncExec(() -> {
            if (!reader.widget().isDisposed()) {
                reader.restyle();
            }
        });
    }

    /** Returns the page that is shown. */
    public HelpPage page() {
        return history.current().orElseThrow();
    }

    /** Returns its text as it is laid out. */
    public HelpText text() {
        return reader.text();
    }

    /** Returns the widget that shows it. */
    public StyledText widget() {
        return reader.widget();
    }

    @Override
    public void setFocus() {
        reader.widget().setFocus();
    }

    @Override
    public void dispose() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
        super.dispose();
    }
}
