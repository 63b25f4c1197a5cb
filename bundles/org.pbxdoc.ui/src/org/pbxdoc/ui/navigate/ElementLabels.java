/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.pbxdoc.ide.outline.OutlineEntry;
import org.pbxdoc.ui.outline.DomainIcons;

/** How the elements of the workspace look in a list. */
final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

    /** How the chosen one looks below the list: by its file. */
    static final class Details extends LabelProvider {

        @Override
        public String getText(Object item) {
            return item instanceof WorkspaceElement element ? element.where() : "";
        }

        @Override
        public Image getImage(Object item) {
            return item instanceof WorkspaceElement element ? DomainIcons.of(element.entry().domain()) : null;
        }
    }

    @Override
    public StyledString getStyledText(Object item) {
        if (!(item instanceof WorkspaceElement element)) {
            return new StyledString(String.valueOf(item == null ? "" : item));
        }
        OutlineEntry entry = element.entry();
        StyledString text = new StyledString(entry.name());
        String detail = entry.kind() + (entry.title().isEmpty() ? "" : " · " + entry.title());
        return text.append("  " + detail + " – " + element.where(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object item) {
        return getStyledText(item).getString();
    }

    @Override
    public Image getImage(Object item) {
        return item instanceof WorkspaceElement element ? DomainIcons.of(element.entry().domain()) : null;
    }
}
