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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stax.StAXSource;
import org.pbxdoc.document.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What people did in a Word file that an earlier build made: remarks they wrote, boxes they ticked, fields they filled in.
 */
public final class EarlierFile {

    /** No earlier file. */
    public static final EarlierFile NONE = new EarlierFile();

    private static final String TEXT = "word/document.xml";

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<Written>> remarks = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private Map<String, String> generated = Map.of();
    private boolean whole = true;

    private EarlierFile() {}

    /**
     * Words whose place is gone.
     *
     * @param title what the place was called
     * @param text the words
     * @param drawn whether there are pictures besides
     */
    public record Homeless(String title, String text, boolean drawn) {}

    /**
     * Reads a Word file.
     *
     * @param parts its parts by name
     * @param images takes in a picture by its name, nothing if it is not one that a document can show
     * @throws IOException if it is not a Word file, or one that nobody should open
     */
    public static EarlierFile read(Map<String, byte[]> parts, BiFunction<String, byte[], Optional<Picture.Image>> images)
            throws IOException {
        if (!parts.containsKey(TEXT)) {
            throw new IOException("there is no text in it");
        }
        EarlierFile file = new EarlierFile();
        file.generated = GeneratedValues.read(parts);
        StretchReader stretches = new StretchReader(parts, root(parts, "word/_rels/document.xml.rels"), images);
        WrittenReader reader = new WrittenReader(stretches, root(parts, "word/numbering.xml"));
        for (Element control : controls(parts.get(TEXT))) {
            file.take(control, reader);
        }
        file.whole = stretches.isWhole();
        return file;
    }

    private static Optional<Element> root(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(PartXml.tree(part).getDocumentElement());
    }

    /** Only controls become trees, since the text around them may be far too long. */
    private static List<Element> controls(byte[] text) throws IOException {
        List<Element> controls = new ArrayList<>();
        try {
            XMLStreamReader reader = PartXml.stream(text);
            int event = reader.getEventType();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (event == XMLStreamConstants.DTD) {
                    throw new IOException("it has a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("sdt")) {
                    DOMResult tree = new DOMResult();
                    TransformerFactory.newDefaultInstance().newTransformer().transform(new StAXSource(reader), tree);
                    Element control = ((Document) tree.getNode()).getDocumentElement();
                    PartXml.shallow(control, 0);
                    controls.add(control);
                    event = reader.getEventType();
                    if (event == XMLStreamConstants.END_ELEMENT) {
                        event = reader.next();
                    }
                } else {
                    event = reader.next();
                }
            }
        } catch (XMLStreamException | TransformerException e) {
            throw new IOException(e);
        }
        return controls;
    }

    private void take(Element control, WrittenReader reader) {
        String tag = PartXml.value(control, "sdtPr", "tag");
        Optional<Element> content = PartXml.child(control, "sdtContent");
        if (content.isEmpty()) {
            return;
        }
        Optional<Element> box = PartXml.at(control, "sdtPr", "checkbox");
        if (tag.startsWith(Controls.REMARKS)) {
            if (!isPlaceholder(control)) {
                titles.putIfAbsent(tag, PartXml.value(control, "sdtPr", "alias"));
                remarks.computeIfAbsent(tag, t -> new ArrayList<>()).addAll(reader.blocks(content.get()));
            }
        } else if (!tag.isEmpty() && box.isPresent()) {
            titles.putIfAbsent(tag, PartXml.value(control, "sdtPr", "alias"));
            values.putIfAbsent(tag, PartXml.isOn(box.get(), "checked") ? Controls.TICKED : Controls.UNTICKED);
        } else if (!tag.isEmpty() && PartXml.at(control, "sdtPr", "text").isPresent()) {
            titles.putIfAbsent(tag, PartXml.value(control, "sdtPr", "alias"));
            values.putIfAbsent(tag, isPlaceholder(control) ? "" : Written.plain(reader.blocks(content.get())).strip());
        } else {
            takeInner(content.get(), reader);
        }
    }

    /** Somebody may have put a control of their own around ours. */
    private void takeInner(Element around, WrittenReader reader) {
        for (Element child : PartXml.children(around)) {
            if (PartXml.is(child, "sdt")) {
                take(child, reader);
            } else {
                takeInner(child, reader);
            }
        }
    }

    /** A placeholder is marked as such; once somebody has written, not all of it has the look of one any more. */
    private static boolean isPlaceholder(Element control) {
        return PartXml.isOn(control, "sdtPr", "showingPlcHdr")
                && PartXml.all(control, "t").stream().allMatch(EarlierFile::looksEmpty)
                && PartXml.all(control, "drawing").isEmpty();
    }

    private static boolean looksEmpty(Element text) {
        return text.getTextContent().isBlank()
                || PartXml.value((Element) text.getParentNode(), "rPr", "rStyle").equals(Controls.PLACEHOLDER);
    }

    /** Returns whether everything that people wrote can be taken over; if not, the file itself should be kept. */
    public boolean isWhole() {
        return whole;
    }

    /** Returns whether people wrote anything. */
    public boolean isEmpty() {
        return homeless(Set.of()).isEmpty();
    }

    /** Returns what has no place in a file with only the places {@code tags}, in the order of the earlier file. */
    public List<Homeless> homeless(Set<String> tags) {
        List<Homeless> gone = new ArrayList<>();
        titles.forEach((tag, title) -> {
            if (!tags.contains(tag)) {
                List<Written> blocks = remarks.getOrDefault(tag, List.of());
                if (!Written.isBlank(blocks)) {
                    gone.add(new Homeless(title, Written.plain(blocks).strip(), Written.showsPicture(blocks)));
                } else if (isChanged(tag)) {
                    gone.add(new Homeless(title, values.get(tag).replace(Controls.TICKED, "\u2611").replace(Controls.UNTICKED, "\u2610"), false));
                }
            }
        });
        return gone;
    }

    private boolean isChanged(String tag) {
        String value = values.getOrDefault(tag, "");
        return !value.equals(generated.getOrDefault(tag, value.equals(Controls.UNTICKED) ? value : ""));
    }

    /** Returns what people wrote at the place {@code tag}; nothing if they did not. */
    List<Written> remarks(String tag) {
        List<Written> blocks = remarks.getOrDefault(tag, List.of());
        return Written.isBlank(blocks) ? List.of() : blocks;
    }

    /** Returns what people made of the value at {@code tag}, else {@code fresh}, the value that the model says now. */
    String value(String tag, String fresh) {
        return values.containsKey(tag) && isChanged(tag) ? values.get(tag) : fresh;
    }
}
