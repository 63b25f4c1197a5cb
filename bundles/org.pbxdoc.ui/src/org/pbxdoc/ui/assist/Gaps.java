/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.pbxdoc.ide.complete.Template;

/** Writes a text with gaps and leads the cursor from gap to gap. */
public final class Gaps {

    private static final String INDENT = "    ";

    private final ITextViewer viewer;
    private final IDocument document;
    private final String text;

    /**
     * Prepares to write into the document of {@code viewer}.
     *
     * @param text gaps are written as in {@link Template}
     */
    public Gaps(ITextViewer viewer, String text) {
        this.viewer = viewer;
        this.document = viewer.getDocument();
        this.text = text;
    }

    /** Writes the text in place of a stretch and returns what is to be selected. */
    public Point write(int offset, int end) throws BadLocationException {
        String lineBreak = document.getLineDelimiter(0) == null ? "\n" : document.getLineDelimiter(0);
        String laidOut = text.replace("\n", lineBreak + indentation(offset)).replace("\t", INDENT);
        Template template = new Template("", List.of(), laidOut);
        document.replace(offset, end - offset, template.plain());
        return lead(template.gaps(), offset, template.plain().length());
    }

    private String indentation(int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        int end = line.getOffset();
        while (end < offset && Character.isWhitespace(document.getChar(end))) {
            end++;
        }
        return document.get(line.getOffset(), end - line.getOffset());
    }

    private Point lead(List<Template.Gap> gaps, int offset, int length) throws BadLocationException {
        Map<Integer, LinkedPositionGroup> groups = new LinkedHashMap<>();
        Point first = null;
        int exit = offset + length;
        List<Template.Gap> inOrder = new ArrayList<>(gaps);
        inOrder.sort(Comparator.comparingInt(Template.Gap::number));
        for (Template.Gap gap : inOrder) {
            int place = offset + gap.region().offset();
            if (gap.number() == 0) {
                exit = place;
            } else {
                LinkedPositionGroup group = groups.computeIfAbsent(gap.number(), number -> new LinkedPositionGroup());
                group.addPosition(position(gap, place));
                first = first == null ? new Point(place, gap.region().length()) : first;
            }
        }
        if (groups.isEmpty()) {
            return new Point(exit, 0);
        }
        LinkedModeModel model = new LinkedModeModel();
        for (LinkedPositionGroup group : groups.values()) {
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI leading = new EditorLinkedModeUI(model, viewer);
        leading.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
        leading.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        leading.setDoContextInfo(false);
        leading.enter();
        return first;
    }

    private LinkedPosition position(Template.Gap gap, int place) {
        int length = gap.region().length();
        if (gap.choices().isEmpty()) {
            return new LinkedPosition(document, place, length, gap.number());
        }
        Choice[] choices = gap.choices().stream().map(Choice::new).toArray(Choice[]::new);
        LinkedPosition position = new ProposalPosition(document, place, length, gap.number(), choices);
        for (Choice choice : choices) {
            choice.in(position);
        }
        return position;
    }
}
