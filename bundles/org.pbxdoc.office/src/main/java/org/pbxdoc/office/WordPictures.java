/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import org.pbxdoc.document.Picture;

/** Writes the pictures of a Word document into its text. */
final class WordPictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Markup xml;
    private final Prose prose;
    private final PictureParts parts;

    WordPictures(Markup xml, Prose prose, PictureParts parts) {
        this.xml = xml;
        this.prose = prose;
        this.parts = parts;
    }

    /** Writes {@code picture} into the open paragraph, at most {@code width} by {@code height} twentieths of a point. */
    void picture(Picture picture, String alternative, int width, int height) throws IOException {
        FigureImages.Placed placed = parts.place(picture, width, height);
        String reference = parts.add(placed.image());
        String id = prose.nextId();
        String[] size = {
            "cx", Long.toString(placed.widthEmu()), "cy", Long.toString(placed.heightEmu())
        };
        prose.startMark();
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", size);
        xml.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", alternative);
        xml.open("wp:cNvGraphicFramePr");
        xml.empty("a:graphicFrameLocks", "xmlns:a", DRAWING, "noChangeAspect", "1").close();
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE);
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", placed.image().name()).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", reference);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
        prose.endMark();
    }
}
