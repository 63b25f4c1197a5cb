/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pbxdoc.diagram.PlantUmlDrawings;
import org.pbxdoc.diagram.Region;
import org.pbxdoc.diagram.Regions;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Origin;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Wording;
import org.pbxdoc.pack.drawing.DrawingFiles;

/** A sheet of a preview; it is drawn when it is looked at. Thread-safe. */
public final class PreviewSheet {

    /** The resolution at which a pixel is a unit of a sheet. */
    public static final int NATURAL_DPI = 96;

    /** The formats that a sheet can be saved in. */
    public static final List<Format> FORMATS = List.of(Format.SVG, Format.PNG, Format.DRAWIO);

    private static final Drawings DRAWINGS = new PlantUmlDrawings();

    private final String name;
    private final String title;
    private final Drawing drawing;
    private final Wording wording;
    private final Map<Origin, PreviewElement> elements;
    private final Shapes shapes;

    /** Where parts are on the sheet; found once for all states of the model in which the sheet looks the same. */
    private static final class Shapes {
        private List<Region> found;

        synchronized List<Region> of(Drawing drawing, Wording wording) throws IOException {
            if (found == null) {
                found = Regions.of(drawing, DRAWINGS.svg(drawing, wording));
            }
            return found;
        }
    }

    PreviewSheet(String name, String title, Drawing drawing, Wording wording, Map<Origin, PreviewElement> elements) {
        this(name, title, drawing, wording, elements, new Shapes());
    }

    private PreviewSheet(
            String name, String title, Drawing drawing, Wording wording, Map<Origin, PreviewElement> elements, Shapes shapes) {
        this.name = name;
        this.title = title;
        this.drawing = drawing;
        this.wording = wording;
        this.elements = Map.copyOf(elements);
        this.shapes = shapes;
    }

    /** Returns this sheet, with what is known already of {@code earlier} if that looks the same. */
    PreviewSheet after(PreviewSheet earlier) {
        return looksLike(earlier) ? new PreviewSheet(name, title, drawing, wording, elements, earlier.shapes) : this;
    }

    /** Returns its name, which stays the same while the model is written: {@code rack-and-slots}. */
    public String name() {
        return name;
    }

    /** Returns its heading, in the language of the preview. */
    public String title() {
        return title;
    }

    /** Returns whether this sheet and {@code other} are drawn alike, so that the image of one is that of the other. */
    public boolean looksLike(PreviewSheet other) {
        return wording.locale().equals(other.wording.locale()) && drawing.equals(other.drawing);
    }

    /**
     * Draws the sheet; it takes from a tenth of a second to some seconds.
     *
     * @param dotsPerInch 96 makes a pixel of a unit
     * @throws IOException if it cannot be drawn, or not as large as that
     */
    public PreviewImage draw(int dotsPerInch) throws IOException {
        Picture.Image image = DRAWINGS.png(drawing, wording, dotsPerInch);
        return new PreviewImage(image.bytes(), image.width(), image.height(), dotsPerInch / (double) NATURAL_DPI);
    }

    /**
     * Returns where it shows which element; a region that lies in another one comes after it. It takes as long as drawing, the
     * first time.
     *
     * @throws IOException if it cannot be drawn
     */
    public List<PreviewRegion> regions() throws IOException {
        List<PreviewRegion> regions = new ArrayList<>();
        for (Region region : shapes.of(drawing, wording)) {
            PreviewElement element = elements.get(region.origin());
            if (element != null) {
                regions.add(new PreviewRegion(element, region.x(), region.y(), region.width(), region.height()));
            }
        }
        return regions;
    }

    /** Returns the elements it shows. */
    public List<PreviewElement> elements() {
        return List.copyOf(elements.values());
    }

    /** Returns the name of its file in {@code format}, as a pack has it. */
    public String fileName(Format format) {
        return DrawingFiles.name(name, format, wording);
    }

    /**
     * Returns its file in {@code format}, byte for byte as a pack of this state has it.
     *
     * @throws IOException if it cannot be drawn
     */
    public byte[] file(Format format) throws IOException {
        return new DrawingFiles(DRAWINGS).bytes(drawing, format, wording);
    }
}
