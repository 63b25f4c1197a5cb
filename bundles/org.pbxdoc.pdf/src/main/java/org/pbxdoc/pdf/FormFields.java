/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/**
 * The fields that people fill in, tick and sign.
 *
 * <p>Each field brings its appearance, so that viewers which draw none themselves show it too.
 */
final class FormFields {
    /** How filled-in words look; the form font is the regular face, so widths are the same. */
    static final Style WORDS = new Style(Typeface.REGULAR, 9.5f, Palette.INK);
    static final float INSET = 4;
    private static final float SMALL = 8;

    private static final COSName FONT = COSName.getPDFName("F0");
    private static final COSName ON = COSName.getPDFName("Yes");
    private static final COSName MK = COSName.getPDFName("MK");
    private static final int BACKGROUND = 0xF4F8FB;
    private static final int BORDER = 0x8CA3B5;

    private final PDDocument pdf;
    private final Fonts fonts;
    private final Tagging tagging;
    private final Set<String> names = new HashSet<>();
    private PDAcroForm form;

    FormFields(PDDocument pdf, Fonts fonts, Tagging tagging) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.tagging = tagging;
    }

    /** Where a field goes. */
    record Place(Sheet sheet, COSDictionary parent, float left, float bottom, float width, float height) {}

    void checkBox(Place place, String name, String tip, boolean checked) throws IOException {
        PDCheckBox field = new PDCheckBox(form());
        COSDictionary states = new COSDictionary();
        float size = place.width();
        states.setItem(COSName.Off, appearance(place, frame(place, 1)));
        String tick = color(Palette.BLUE, "RG") + number(size * 0.15f) + " w 1 J 1 j "
                + points(size, 0.22f, 0.5f, "m") + points(size, 0.42f, 0.28f, "l") + points(size, 0.8f, 0.76f, "l") + "S\n";
        states.setItem(ON, appearance(place, frame(place, 1) + tick));
        PDAnnotationWidget widget = field.getWidgets().get(0);
        // Some viewers take an indirect dictionary here for the appearance itself and show nothing.
        states.setDirect(true);
        show(widget, states);
        COSName state = checked ? ON : COSName.Off;
        widget.getCOSObject().setItem(COSName.AS, state);
        field.getCOSObject().setItem(COSName.V, state);
        add(field, place, name, tip);
    }

    /** Adds a text field that already says {@code value}, broken into {@code lines}. */
    void text(Place place, String name, String tip, String value, List<Line> lines, boolean multiline) throws IOException {
        PDTextField field = new PDTextField(form());
        field.setMultiline(multiline);
        field.setDefaultAppearance("/F0 " + number(WORDS.size()) + " Tf " + color(WORDS.colour(), "rg").strip());
        if (!value.isEmpty()) {
            field.getCOSObject().setString(COSName.V, value);
        }
        PDAppearanceStream stream = appearance(place, frame(place, 0.7f) + words(place, lines));
        PDResources resources = new PDResources();
        resources.put(FONT, fonts.formFont());
        stream.setResources(resources);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        show(widget, stream.getCOSObject());
        add(field, place, name, tip);
    }

    /** Adds an empty text field in the small letters of a table. */
    void empty(Place place, String name, String tip) throws IOException {
        small(new PDTextField(form()), place, name, tip);
    }

    /** Adds a field in which one of {@code choices} is chosen. */
    void choice(Place place, String name, String tip, List<String> choices) throws IOException {
        PDComboBox field = new PDComboBox(form());
        COSArray options = new COSArray();
        choices.forEach(choice -> options.add(new COSString(choice)));
        field.getCOSObject().setItem(COSName.OPT, options);
        small(field, place, name, tip);
    }

    private void small(PDVariableText field, Place place, String name, String tip) throws IOException {
        field.setDefaultAppearance("/F0 " + number(SMALL) + " Tf " + color(WORDS.colour(), "rg").strip());
        PDAppearanceStream stream = appearance(place, frame(place, 0.5f) + "/Tx BMC EMC\n");
        PDResources resources = new PDResources();
        resources.put(FONT, fonts.formFont());
        stream.setResources(resources);
        show(field.getWidgets().get(0), stream.getCOSObject());
        add(field, place, name, tip);
    }

    void signature(Place place, String name, String tip) throws IOException {
        PDSignatureField field = new PDSignatureField(form());
        form().setSignaturesExist(true);
        String line = color(BORDER, "RG") + "0.7 w 12 14 m " + number(place.width() - 12) + " 14 l S\n"
                + "0.9 w 13 18 m 19 24 l S 13 24 m 19 18 l S\n";
        show(field.getWidgets().get(0), appearance(place, frame(place, 0.7f) + line).getCOSObject());
        add(field, place, name, tip);
    }

    /** Returns {@code text} with only characters that the form font has; the others are substituted and remembered. */
    String typeable(String text) {
        Face face = fonts.face(Typeface.REGULAR);
        StringBuilder typeable = new StringBuilder();
        text.codePoints().forEach(c -> typeable.appendCodePoint(c == '\n' || face.has(c) ? c : fonts.substitute(c)));
        return typeable.toString();
    }

    private static void show(PDAnnotationWidget widget, COSDictionary normal) {
        COSDictionary appearances = new COSDictionary();
        appearances.setDirect(true);
        appearances.setItem(COSName.N, normal);
        widget.getCOSObject().setItem(COSName.AP, appearances);
    }

    private void add(PDTerminalField field, Place place, String name, String label) throws IOException {
        field.setPartialName(unique(name));
        String tip = label.isEmpty() ? field.getPartialName() : label;
        field.setAlternateFieldName(tip);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(place.left(), place.bottom(), place.width(), place.height()));
        widget.setPage(place.sheet().page());
        widget.setPrinted(true);
        widget.getCOSObject().setString(COSName.CONTENTS, tip);
        COSDictionary characteristics = new COSDictionary();
        characteristics.setDirect(true);
        characteristics.setItem(COSName.getPDFName("BC"), colours(BORDER));
        characteristics.setItem(COSName.getPDFName("BG"), colours(BACKGROUND));
        widget.getCOSObject().setItem(MK, characteristics);
        place.sheet().page().getAnnotations().add(widget);
        COSDictionary element = tagging.element("Form", place.parent());
        element.setString(COSName.ALT, tip);
        tagging.annotation(element, widget, place.sheet().page());
        form().getFields().add(field);
    }

    /** A dot would make a field the child of another; a name that is taken gets a number. */
    private String unique(String name) {
        String base = name.isEmpty() ? "field" : name.replace('.', '_');
        String unique = base;
        for (int i = 2; !names.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }

    private PDAcroForm form() throws IOException {
        if (form == null) {
            form = new PDAcroForm(pdf);
            PDResources resources = new PDResources();
            resources.put(FONT, fonts.formFont());
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/F0 " + number(WORDS.size()) + " Tf 0 g");
            pdf.getDocumentCatalog().setAcroForm(form);
        }
        return form;
    }

    private PDAppearanceStream appearance(Place place, String operators) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        stream.setResources(new PDResources());
        try (OutputStream out = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private String words(Place place, List<Line> lines) throws IOException {
        StringBuilder operators = new StringBuilder("/Tx BMC q BT /F0 ").append(number(WORDS.size())).append(" Tf ");
        operators.append(color(WORDS.colour(), "rg"));
        float y = place.height() - INSET - WORDS.size();
        float last = 0;
        for (Line line : lines) {
            operators.append(last == 0 ? number(INSET) + " " : "0 ").append(number(y - last)).append(" Td <");
            for (Line.Fragment fragment : line.fragments()) {
                for (byte b : fonts.formFont().encode(fragment.text())) {
                    operators.append(String.format(Locale.ROOT, "%02X", b & 0xFF));
                }
            }
            operators.append("> Tj\n");
            last = y;
            y -= WORDS.leading();
        }
        return operators.append("ET Q EMC\n").toString();
    }

    private static String frame(Place place, float line) {
        return color(BACKGROUND, "rg") + color(BORDER, "RG") + number(line) + " w " + number(line / 2) + " " + number(line / 2) + " "
                + number(place.width() - line) + " " + number(place.height() - line) + " re B\n";
    }

    private static String points(float size, float x, float y, String operator) {
        return number(size * x) + " " + number(size * y) + " " + operator + " ";
    }

    private static String color(int colour, String operator) {
        return number(Sheet.channel(colour, 16)) + " " + number(Sheet.channel(colour, 8)) + " " + number(Sheet.channel(colour, 0))
                + " " + operator + " ";
    }

    private static COSArray colours(int colour) {
        COSArray array = new COSArray();
        array.setFloatArray(new float[] {Sheet.channel(colour, 16), Sheet.channel(colour, 8), Sheet.channel(colour, 0)});
        return array;
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
