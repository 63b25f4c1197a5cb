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
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** XML as it is written: elements close in order, text and attributes are made safe and escaped, bytes are UTF-8. */
final class Markup {

    private static final int BUFFER = 1 << 15;
    private static final int LONGEST_CHARACTER = 4;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<String> elements = new ArrayDeque<>();
    private final Map<String, String> inks;
    private int length;
    private boolean startTagOpen;

    /** Starts an XML file on {@code out}. */
    Markup(OutputStream out) throws IOException {
        this(out, Map.of());
    }

    /** Starts an XML file on {@code out} in which the standard colours become those of {@code inks}. */
    Markup(OutputStream out, Map<String, String> inks) throws IOException {
        this.out = out;
        this.inks = inks;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element with {@code attributes} as name, value, name, value, …. */
    Markup open(String element, String... attributes) throws IOException {
        endStartTag();
        put("<");
        put(element);
        for (int i = 0; i < attributes.length; i += 2) {
            put(" ");
            put(attributes[i]);
            put("=\"");
            escape(inked(element, attributes[i], attributes[i + 1]));
            put("\"");
        }
        elements.push(element);
        startTagOpen = true;
        return this;
    }

    private String inked(String element, String attribute, String value) {
        boolean colour = attribute.equals("w:fill") || attribute.equals("w:color")
                || element.equals("w:color") && attribute.equals("w:val");
        return colour ? inks.getOrDefault(value, value) : value;
    }

    /** Writes {@code element} of another file with all that is in it. */
    Markup copy(Element element) throws IOException {
        NamedNodeMap given = element.getAttributes();
        String[] attributes = new String[2 * given.getLength()];
        for (int i = 0; i < given.getLength(); i++) {
            attributes[2 * i] = given.item(i).getNodeName();
            attributes[2 * i + 1] = given.item(i).getNodeValue();
        }
        open(element.getNodeName(), attributes);
        boolean letters = element.getLocalName().matches("t|instrText|delText");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                copy(inner);
            } else if (child instanceof Text text && (letters || !text.getData().isBlank())) {
                text(text.getData());
            }
        }
        return close();
    }

    /** Closes the element opened last. */
    Markup close() throws IOException {
        String element = elements.pop();
        if (startTagOpen) {
            put("/>");
            startTagOpen = false;
        } else {
            put("</");
            put(element);
            put(">");
        }
        return this;
    }

    /** Writes an element without content. */
    Markup empty(String element, String... attributes) throws IOException {
        return open(element, attributes).close();
    }

    /** Writes an element whose only attribute is {@code w:val}. */
    Markup value(String element, Object value) throws IOException {
        return empty(element, "w:val", String.valueOf(value));
    }

    /** Writes an element that holds only {@code text}. */
    Markup leaf(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Writes {@code text} into the open element. */
    Markup text(String text) throws IOException {
        endStartTag();
        escape(text);
        return this;
    }

    /** Ends the file; {@code out} stays open. */
    void finish() throws IOException {
        if (!elements.isEmpty()) {
            throw new IllegalStateException("The element " + elements.peek() + " was not closed.");
        }
        drain();
        out.flush();
    }

    private void endStartTag() throws IOException {
        if (startTagOpen) {
            put(">");
            startTagOpen = false;
        }
    }

    private void escape(String unsafe) throws IOException {
        String text = SafeText.of(unsafe);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> put("&amp;");
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                case '"' -> put("&quot;");
                case '\t' -> put("&#9;");
                case '\n' -> put("&#10;");
                case '\r' -> put("&#13;");
                default -> {
                    if (Character.isHighSurrogate(c)) {
                        i++;
                        put(Character.toCodePoint(c, text.charAt(i)));
                    } else {
                        put(c);
                    }
                }
            }
        }
    }

    private void put(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int codePoint) throws IOException {
        if (length > BUFFER - LONGEST_CHARACTER) {
            drain();
        }
        if (codePoint < 0x80) {
            buffer[length++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            buffer[length++] = (byte) (0xC0 | codePoint >> 6);
            buffer[length++] = trail(codePoint);
        } else if (codePoint < 0x10000) {
            buffer[length++] = (byte) (0xE0 | codePoint >> 12);
            buffer[length++] = trail(codePoint >> 6);
            buffer[length++] = trail(codePoint);
        } else {
            buffer[length++] = (byte) (0xF0 | codePoint >> 18);
            buffer[length++] = trail(codePoint >> 12);
            buffer[length++] = trail(codePoint >> 6);
            buffer[length++] = trail(codePoint);
        }
    }

    private static byte trail(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private void drain() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
