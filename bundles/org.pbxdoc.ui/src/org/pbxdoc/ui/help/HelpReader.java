/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ide.help.HelpPage;
import org.pbxdoc.ide.help.HelpRun;
import org.pbxdoc.ide.help.HelpText;

/** Shows one page: the mouse and the keys tab and return follow its links. */
final class HelpReader {

    private static final int MARGIN = 14;

    private final StyledText widget;
    private final HelpBook book;
    private final HelpLooks looks;
    private final Consumer<String> links;
    private HelpPage page;
    private HelpText shown = new HelpText("", List.of(), Map.of(), Map.of());
    private int columns;

    /** Makes a reader; {@code links} is told where a link leads that was followed. */
    HelpReader(Composite parent, HelpBook book, Consumer<String> links) {
        this.book = book;
        this.links = links;
        widget = new StyledText(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.WRAP | SWT.READ_ONLY);
        widget.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        widget.setLineSpacing(2);
        looks = new HelpLooks(widget);
        widget.addListener(SWT.MouseUp, this::clicked);
        widget.addTraverseListener(this::traversed);
        widget.addListener(SWT.Resize, event -> fit());
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = page == null ? "" : page.title();
            }
        });
    }

    StyledText widget() {
        return widget;
    }

    HelpText text() {
        return shown;
    }

    /** Shows a page from its section on, or from its beginning if the section is empty. */
    void show(HelpPage next, String section) {
        page = next;
        layOut();
        int offset = shown.sections().getOrDefault(section, 0);
        widget.setSelection(offset);
        widget.setHorizontalPixel(0);
        scrollTo(widget.getLineAtOffset(offset));
    }

    /** Fonts or colours have changed. */
    void restyle() {
        if (page != null) {
            layOut();
        }
    }

    /** Lays the page out anew if its tables get more or less room. */
    private void fit() {
        if (page != null && looks.columns() != columns) {
            int top = widget.getTopIndex();
            layOut();
            scrollTo(top);
        }
    }

    /** Puts a line at the top; above the first one there is a margin. */
    void scrollTo(int line) {
        if (line == 0) {
            widget.setTopPixel(0);
        } else {
            widget.setTopIndex(line);
        }
    }

    private void layOut() {
        columns = looks.columns();
        shown = book.write(page, columns);
        widget.setText(shown.text());
        looks.apply(shown);
    }

    private void clicked(Event event) {
        if (event.button == 1 && widget.getSelectionCount() == 0) {
            int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
            linkAt(offset).ifPresent(this::follow);
        }
    }

    private Optional<HelpRun> linkAt(int offset) {
        return shown.links().stream().filter(link -> link.offset() <= offset && offset < link.end()).findFirst();
    }

    private void follow(HelpRun link) {
        links.accept(link.target());
    }

    private void traversed(TraverseEvent event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> event.doit = !select(next(widget.getSelection().y));
            case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !select(previous(widget.getSelection().x));
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                linkAt(widget.getSelection().x).ifPresent(this::follow);
            }
            default -> {
                // Escape and the like go their way.
            }
        }
    }

    private Optional<HelpRun> next(int offset) {
        return shown.links().stream().filter(link -> link.offset() >= offset).findFirst();
    }

    private Optional<HelpRun> previous(int offset) {
        return shown.links().stream().filter(link -> link.end() <= offset).reduce((first, second) -> second);
    }

    /** Returns false behind the last link: tab then leaves the page. */
    private boolean select(Optional<HelpRun> link) {
        link.ifPresent(run -> {
            widget.setSelection(run.offset(), run.end());
            widget.showSelection();
        });
        return link.isPresent();
    }
}
