/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pbxdoc.ide.Problem;

/** The line below the sheet: what is happening, or why nothing is, and the zoom. */
final class PreviewStatus {

    /** Leads to a place. */
    interface Opener {
        void open(Path file, int offset, int length);
    }

    private static final int SIDES = 6;

    private final Composite line;
    private final Link place;
    private final CLabel words;
    private final Label zoom;
    private String said = "";
    private Problem problem;

    PreviewStatus(Composite parent, Opener opener) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(SIDES, 2).applyTo(line);
        place = new Link(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(place);
        place.setVisible(false);
        place.addListener(SWT.Selection, event -> opener.open(problem.file(), problem.offset(), problem.length()));
        words = new CLabel(line, SWT.NONE);
        words.setMargins(0, 0, 0, 0);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        zoom = new Label(line, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(zoom);
    }

    Composite control() {
        return line;
    }

    /** Returns all that it says but for the zoom. */
    String words() {
        return problem == null ? said : place(problem) + " " + said;
    }

    void say(String news, String size) {
        set(null, news, size);
    }

    /** Says that {@code obstacle} stands in the way, and what follows from that. */
    void problem(Problem obstacle, String consequence, String size) {
        set(obstacle, obstacle.message() + " " + consequence, size);
    }

    private void set(Problem obstacle, String news, String size) {
        if (obstacle != problem || !news.equals(said) || !size.equals(zoom.getText())) {
            problem = obstacle;
            said = news;
            place.setText(obstacle == null ? "" : "<a>" + escaped(place(obstacle)) + "</a>");
            place.setVisible(obstacle != null);
            ((GridData) place.getLayoutData()).exclude = obstacle == null;
            words.setText(escaped(news));
            words.setToolTipText(news.isEmpty() ? null : escaped(news));
            zoom.setText(size);
            line.layout(true);
        }
    }

    /** The widgets take an ampersand for the sign before a key. */
    private static String escaped(String plain) {
        return plain.replace("&", "&&");
    }

    private static String place(Problem obstacle) {
        return obstacle.file().getFileName() + ":" + obstacle.line();
    }
}
