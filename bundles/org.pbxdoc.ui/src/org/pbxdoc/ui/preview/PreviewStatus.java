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
    private final Link words;
    private final Label zoom;
    private String said = "";
    private Problem problem;

    PreviewStatus(Composite parent, Opener opener) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(SIDES, 2).applyTo(line);
        words = new Link(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        zoom = new Label(line, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(zoom);
        words.addListener(SWT.Selection, event -> {
            if (problem != null) {
                opener.open(problem.file(), problem.offset(), problem.length());
            }
        });
    }

    Composite control() {
        return line;
    }

    String words() {
        return said;
    }

    void say(String news, String size) {
        problem = null;
        set(news, escaped(news), size);
    }

    /** Says that {@code obstacle} stands in the way, and what follows from that. */
    void problem(Problem obstacle, String consequence, String size) {
        problem = obstacle;
        String place = obstacle.file().getFileName() + ":" + obstacle.line();
        set(place + " " + obstacle.message() + " " + consequence,
                "<a>" + escaped(place) + "</a> " + escaped(obstacle.message()) + " " + escaped(consequence), size);
    }

    private void set(String plain, String linked, String size) {
        if (!plain.equals(said) || !size.equals(zoom.getText())) {
            said = plain;
            words.setText(linked);
            words.setToolTipText(plain.isEmpty() ? null : escaped(plain));
            zoom.setText(size);
            line.layout(true);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
