/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.hover;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.pbxdoc.ide.hover.RichText;

/**
 * A small window with styled text: what a word means, what a proposal does.
 *
 * <p>It shows Markdown, or an answer that may still be on its way. It needs no browser, which not every system has.
 */
public final class RichControl extends AbstractInformationControl implements IInformationControlExtension2 {

    /** Makes windows without focus; the focus key or the mouse turns one into a window with scroll bars. */
    public static final IInformationControlCreator CREATOR = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new RichControl(parent, false);
        }
    };

    private static final IInformationControlCreator FOCUSED = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new RichControl(parent, true);
        }
    };

    private static final int MARGIN = 6;
    private static final int WIDTH_IN_CHARS = 76;
    private static final int MOST_HEIGHT = 420;

    private StyledText text;
    private CompletableFuture<?> awaited;

    private RichControl(Shell parent, boolean focused) {
        super(parent, focused);
        create();
        if (!focused) {
            setStatusText(EditorsUI.getTooltipAffordanceString());
        }
    }

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setFont(JFaceResources.getDialogFont());
        text.setLineSpacing(1);
        text.setForeground(colour(JFacePreferences.INFORMATION_FOREGROUND_COLOR));
        text.setBackground(colour(JFacePreferences.INFORMATION_BACKGROUND_COLOR));
        text.addDisposeListener(event -> forget());
    }

    private static Color colour(String name) {
        return JFaceResources.getColorRegistry().get(name);
    }

    @Override
    public void setInformation(String markdown) {
        show(markdown == null ? "" : markdown);
    }

    @Override
    public void setInput(Object input) {
        forget();
        if (input instanceof Answer answer) {
            await(answer.markdown());
        } else {
            setInformation(input == null ? null : input.toString());
        }
    }

    private void await(CompletableFuture<Optional<String>> answer) {
        if (answer.isDone()) {
            show(answer.exceptionally(gone -> Optional.empty()).join().orElse(""));
            return;
        }
        show("…");
        awaited = answer;
        answer.whenComplete((said, gone) -> text.getDisplay().asyncExec(() -> {
            if (awaited == answer && !text.isDisposed()) {
                awaited = null;
                arrive(said == null ? Optional.empty() : said);
            }
        }));
    }

    private void arrive(Optional<String> said) {
        if (said.isEmpty()) {
            setVisible(false);
            return;
        }
        show(said.get());
        Point size = computeSizeHint();
        setSize(size.x, size.y);
    }

    private void forget() {
        if (awaited != null) {
            awaited.cancel(false);
            awaited = null;
        }
    }

    private void show(String markdown) {
        RichText rich = RichText.of(markdown);
        text.setText(rich.text());
        new RichStyles(text).apply(rich);
    }

    @Override
    public boolean hasContents() {
        return text.getCharCount() > 0;
    }

    @Override
    public void setFocus() {
        super.setFocus();
        text.setFocus();
    }

    @Override
    public Point computeSizeHint() {
        Point most = computeSizeConstraints(WIDTH_IN_CHARS, 1);
        Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        int width = Math.min(natural.x, most.x);
        Point constraints = getSizeConstraints();
        int height = Math.min(text.computeSize(width, SWT.DEFAULT, true).y, constraints == null ? MOST_HEIGHT : Math.max(constraints.y, MOST_HEIGHT));
        Rectangle trim = computeTrim();
        return new Point(width + trim.width, height + trim.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return FOCUSED;
    }
}
