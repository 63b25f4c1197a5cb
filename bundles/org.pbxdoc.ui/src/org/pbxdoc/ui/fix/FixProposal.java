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
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.fix.Fix;
import org.pbxdoc.ui.Icons;

/** A fix in the list of the editor. */
final class FixProposal implements ICompletionProposal {

    private final Fix fix;
    private final ISourceViewer viewer;
    private final String asked;

    FixProposal(Fix fix, ISourceViewer viewer) {
        this.fix = fix;
        this.viewer = viewer;
        asked = viewer.getDocument().get();
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Image getImage() {
        return image(fix);
    }

    static Image image(Fix fix) {
        return Icons.get("fix_" + switch (fix.kind()) {
            case MEND, CHOICE -> "mend";
            case ACCEPT -> "accept";
            case REWRITE -> "rewrite";
        });
    }

    @Override
    public void apply(IDocument document) {
        if (document.get().equals(asked)) {
            new AppliedFix(fix).apply(viewer);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return null; // the fix itself says where the author goes on
    }

    @Override
    public String getAdditionalProposalInfo() {
        return fix.problem().map(Problem::display).orElse(null);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
