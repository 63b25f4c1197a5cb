/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.pbxdoc.document.Picture;
import org.pbxdoc.office.Written.Letters;
import org.pbxdoc.office.Written.Mark;
import org.pbxdoc.office.Written.Stretch;
import org.w3c.dom.Element;

/** Reads what people wrote in paragraphs; what it cannot take over as structure it takes as words and remembers so. */
final class StretchReader {

    private static final int EMU_PER_TWIP = 635;
    private static final int LONGEST_SIDE = 20_000;
    private static final Set<String> MARKS_OF_WORD =
            Set.of("rPr", "lastRenderedPageBreak", "proofErr", "fldChar", "instrText", "delText", "delInstrText", "annotationRef");
    private static final Set<String> WRAPPERS =
            Set.of("ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdt", "sdtContent", "dir", "bdo");
    private static final Set<String> SILENT = Set.of(
            "pPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd",
            "commentRangeStart", "commentRangeEnd", "customXmlPr", "smartTagPr", "moveFromRangeStart", "moveFromRangeEnd",
            "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd");

    private final Map<String, byte[]> parts;
    private final Map<String, String> targets = new HashMap<>();
    private final BiFunction<String, byte[], Optional<Picture.Image>> images;
    private boolean whole = true;

    /**
     * Starts a reader.
     *
     * @param parts the parts of the file
     * @param relationships the relationships of its text, if it has any
     * @param images takes in the picture of a name, nothing if it is not one
     */
    StretchReader(
            Map<String, byte[]> parts,
            Optional<Element> relationships,
            BiFunction<String, byte[], Optional<Picture.Image>> images) {
        this.parts = parts;
        this.images = images;
        relationships.ifPresent(root -> PartXml.children(root)
                .forEach(entry -> targets.put(entry.getAttribute("Id"), entry.getAttribute("Target"))));
    }

    /** Returns whether everything so far could be taken over. */
    boolean isWhole() {
        return whole;
    }

    /** Returns what stands in the paragraph {@code element}. */
    List<Stretch> stretches(Element element, boolean bold) {
        List<Stretch> found = new ArrayList<>();
        inline(element, "", bold, found);
        return found;
    }

    /** Returns the words of {@code element}, whose structure is not taken over. */
    List<Stretch> words(Element element) {
        List<Stretch> found = new ArrayList<>();
        asWords(element, found);
        return found;
    }

    private void inline(Element element, String link, boolean bold, List<Stretch> found) {
        for (Element child : PartXml.children(element)) {
            String name = child.getLocalName();
            if (name.equals("r")) {
                run(child, link, bold, found);
            } else if (name.equals("hyperlink")) {
                inline(child, targets.getOrDefault(PartXml.attribute(child, "id"), link), bold, found);
            } else if (WRAPPERS.contains(name)) {
                inline(child, link, bold, found);
            } else if (!SILENT.contains(name)) {
                asWords(child, found);
            }
        }
    }

    private void run(Element run, String link, boolean bold, List<Stretch> found) {
        Optional<Element> look = PartXml.child(run, "rPr");
        Set<Mark> marks = marks(look, bold);
        String colour = look.map(l -> PartXml.value(l, "color")).filter(c -> c.matches("[0-9A-Fa-f]{6}")).orElse("");
        String highlight = look.map(l -> PartXml.value(l, "highlight")).filter(h -> h.matches("[a-zA-Z]{3,12}")).orElse("");
        StringBuilder words = new StringBuilder();
        for (Element child : PartXml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> words.append(child.getTextContent());
                case "tab", "ptab" -> words.append('\t');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('\u2011');
                case "softHyphen" -> words.append('\u00AD');
                case "sym" -> words.append(symbol(child));
                default -> {
                    if (!MARKS_OF_WORD.contains(child.getLocalName())) {
                        add(words, marks, colour, highlight, link, found);
                        drawn(child, found);
                    }
                }
            }
        }
        add(words, marks, colour, highlight, link, found);
    }

    private static void add(
            StringBuilder words, Set<Mark> marks, String colour, String highlight, String link, List<Stretch> found) {
        if (words.length() > 0) {
            found.add(new Stretch(new Letters(words.toString(), marks, colour, highlight, link), Optional.empty()));
            words.setLength(0);
        }
    }

    private static Set<Mark> marks(Optional<Element> look, boolean bold) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (bold) {
            marks.add(Mark.BOLD);
        }
        look.ifPresent(l -> {
            String face = PartXml.value(l, "rStyle");
            add(marks, Mark.BOLD, PartXml.isOn(l, "b") || face.equals("Strong"));
            add(marks, Mark.ITALIC, PartXml.isOn(l, "i") || face.equals("Emphasis"));
            add(marks, Mark.UNDERLINE, PartXml.isOn(l, "u"));
            add(marks, Mark.STRIKE, PartXml.isOn(l, "strike") || PartXml.isOn(l, "dstrike"));
            add(marks, Mark.RAISED, PartXml.value(l, "vertAlign").equals("superscript"));
            add(marks, Mark.LOWERED, PartXml.value(l, "vertAlign").equals("subscript"));
        });
        return marks;
    }

    private static void add(Set<Mark> marks, Mark mark, boolean on) {
        if (on) {
            marks.add(mark);
        }
    }

    /** A sign of a symbol face has no meaning in another one. */
    private String symbol(Element symbol) {
        try {
            int code = Integer.parseInt(PartXml.attribute(symbol, "char"), 16);
            if (Character.isDefined(code) && Character.getType(code) != Character.PRIVATE_USE) {
                return Character.toString(code);
            }
        } catch (NumberFormatException notACharacter) {
            whole = false;
        }
        whole = false;
        return "\u25A1";
    }

    private void drawn(Element element, List<Stretch> found) {
        Optional<Written.Shown> picture = element.getLocalName().equals("drawing") ? picture(element) : Optional.empty();
        if (picture.isPresent()) {
            found.add(new Stretch(new Letters("", Set.of(), "", "", ""), picture));
        } else {
            asWords(element, found);
        }
    }

    private Optional<Written.Shown> picture(Element drawing) {
        List<Element> blips = PartXml.all(drawing, "blip");
        if (blips.size() != 1 || !PartXml.all(drawing, "t").isEmpty()) {
            return Optional.empty();
        }
        String target = targets.getOrDefault(PartXml.attribute(blips.get(0), "embed"), "");
        byte[] bytes = parts.get(target.startsWith("/") ? target.substring(1) : "word/" + target);
        if (bytes == null) {
            return Optional.empty();
        }
        String name = target.substring(target.lastIndexOf('/') + 1);
        String shown = PartXml.all(drawing, "docPr").stream().findFirst().map(p -> p.getAttribute("descr")).orElse("");
        Optional<Element> extent = PartXml.all(drawing, "extent").stream().findFirst();
        return images.apply(name, bytes).map(image -> new Written.Shown(
                image, shown, side(extent, "cx"), side(extent, "cy")));
    }

    private static int side(Optional<Element> extent, String side) {
        try {
            long emu = Long.parseLong(extent.map(e -> e.getAttribute(side)).orElse(""));
            return (int) Math.max(1, Math.min(LONGEST_SIDE, emu / EMU_PER_TWIP));
        } catch (NumberFormatException e) {
            return LONGEST_SIDE;
        }
    }

    private void asWords(Element element, List<Stretch> found) {
        whole = false;
        StringBuilder words = new StringBuilder();
        PartXml.all(element, "t").forEach(text -> words.append(words.length() > 0 ? " " : "").append(text.getTextContent()));
        add(words, Set.of(), "", "", "", found);
    }
}
