/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pbxdoc.ui.Words;

/** Says that the fixes are on their way. */
final class Searching implements ICompletionProposal {

    private final int offset;

    Searching(int offset) {
        this.offset = offset;
    }

    @Override
    public String getDisplayString() {
        return new Words(Searching.class).say("searching");
    }

    @Override
    public void apply(IDocument document) {
        // There is nothing to do yet.
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(offset, 0);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
