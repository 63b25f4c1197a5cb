/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pbxdoc.document.PhoneBook;
import org.pbxdoc.document.PhoneBook.Kind;
import org.pbxdoc.document.Wording;

/** Writes a phone book as XML that phones fetch over the network. */
public final class PhoneBookWriter {

    private final PhoneBookStyle style;

    /** Creates a writer for the phones of {@code style}. */
    public PhoneBookWriter(PhoneBookStyle style) {
        this.style = style;
    }

    /**
     * Writes {@code book} in the language and order of {@code wording}; {@code out} stays open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(PhoneBook book, Wording wording, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement(style.root());
            if (style != PhoneBookStyle.SNOM_DECT) {
                element(xml, "Title", wording.say(book.title()), 1);
            }
            for (PhoneBook.Entry entry : book.sorted(wording)) {
                entry(xml, entry, wording);
            }
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void entry(XMLStreamWriter xml, PhoneBook.Entry entry, Wording wording) throws XMLStreamException {
        String name = wording.say(entry.name());
        Function<Kind, String> label = kind -> kind.label().in(wording);
        switch (style) {
            case YEALINK -> {
                start(xml, name);
                for (PhoneBook.Number number : entry.numbers()) {
                    line(xml, 2);
                    xml.writeStartElement("Telephone");
                    xml.writeAttribute("label", SafeText.of(label.apply(number.kind())));
                    xml.writeCharacters(SafeText.of(number.digits()));
                    xml.writeEndElement();
                }
                end(xml);
            }
            case SNOM -> {
                for (PhoneBook.Number number : entry.numbers()) {
                    boolean first = number == entry.numbers().get(0);
                    start(xml, first ? name : name + " (" + label.apply(number.kind()) + ")");
                    element(xml, "Telephone", number.digits(), 2);
                    end(xml);
                }
            }
            case SNOM_DECT -> {
                start(xml, name);
                element(xml, "Telephone", digits(entry, Kind.INTERNAL), 2);
                element(xml, "Office", digits(entry, Kind.OFFICE), 2);
                element(xml, "Mobile", digits(entry, Kind.MOBILE), 2);
                end(xml);
            }
        }
    }

    private static String digits(PhoneBook.Entry entry, Kind kind) {
        return entry.numbers().stream().filter(number -> number.kind() == kind).findFirst().map(PhoneBook.Number::digits).orElse("");
    }

    private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("DirectoryEntry");
        element(xml, "Name", name, 2);
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        xml.writeEndElement();
    }

    /** Always with a tag at the start and one at the end: some bases refuse a tag that is both. */
    private static void element(XMLStreamWriter xml, String name, String text, int depth) throws XMLStreamException {
        line(xml, depth);
        xml.writeStartElement(name);
        xml.writeCharacters(SafeText.of(text));
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
