/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ui.Words;

/** How references look in the Search view. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Words WORDS = new Words(ReferenceLabels.class);

    /** Bold can be read in every theme. */
    private static final Styler BOLD = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final ReferencePage page;
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    ReferenceLabels(ReferencePage page) {
        this.page = page;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof FoundLine line) {
            return text(line);
        }
        StyledString text = new StyledString();
        if (element instanceof IFile file) {
            text.append(file.getName());
            text.append(" – " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
        } else if (element instanceof Path path) {
            text.append(path.getFileName().toString());
            text.append(" – " + path.getParent(), StyledString.QUALIFIER_STYLER);
        } else if (element instanceof CatalogueInput catalogue) {
            text.append(catalogue.getName());
            text.append(" – " + catalogue.getToolTipText(), StyledString.QUALIFIER_STYLER);
        }
        int count = page.count(element);
        return text.append(" " + WORDS.say("references.count", count), StyledString.COUNTER_STYLER);
    }

    private StyledString text(FoundLine line) {
        int blank = line.text().length() - line.text().stripLeading().length();
        StyledString text = new StyledString(line.number() + ": ", StyledString.QUALIFIER_STYLER);
        int at = text.length();
        text.append(line.text().strip());
        List<Match> matches = Arrays.stream(page.getInput().getMatches(line))
                .sorted(Comparator.comparingInt(Match::getOffset))
                .toList();
        for (Match match : matches) {
            int start = match.getOffset() - line.start() - blank + at;
            if (start >= at && start + match.getLength() <= text.length()) {
                text.setStyle(start, match.getLength(), BOLD);
            }
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof FoundLine) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
        }
        String name = element instanceof IFile file ? file.getName() : "a.pbxdoc";
        return images.get(PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(name));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
