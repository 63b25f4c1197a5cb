/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.List;
import org.pbxdoc.document.Section;

/**
 * The pages of a document.
 *
 * @param portrait a page that stands upright
 * @param landscape a page that lies
 */
record Pages(PageFormat portrait, PageFormat landscape) {

    /** A4 with the margins of the standard look. */
    static final Pages STANDARD = new Pages(
            new PageFormat(false, 11906, 16838, 1588, 1247, 1304, 1247, 652, 652),
            new PageFormat(true, 16838, 11906, 1474, 1247, 1304, 1247, 652, 652));

    /** Returns the pages whose upright one is {@code portrait}. */
    static Pages of(PageFormat portrait) {
        return new Pages(portrait, new PageFormat(
                true, portrait.height(), portrait.width(), portrait.top(), portrait.right(), portrait.bottom(), portrait.left(),
                portrait.header(), portrait.footer()));
    }

    /** Returns both formats. */
    List<PageFormat> all() {
        return List.of(portrait, landscape);
    }

    /** Returns the format of a section of {@code orientation} inside pages of {@code around}. */
    PageFormat inside(PageFormat around, Section.Orientation orientation) {
        return switch (orientation) {
            case INHERIT -> around;
            case PORTRAIT -> portrait;
            case LANDSCAPE -> landscape;
        };
    }
}
