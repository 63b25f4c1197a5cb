/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pbxdoc.language.attached.TableText;

/**
 * Phone books that phones read as XML, made into a table: remote ones with {@code DirectoryEntry}, {@code Name} and
 * {@code Telephone}, and local ones with {@code contact} and its attributes. The root has many names.
 */
final class PhoneBookXml {

    private static final List<String> HEADINGS = List.of("display_name", "office_number", "mobile_number", "other_number");
    private static final int DEEPEST = 20;

    private final List<TableText.Row> rows = new ArrayList<>();
    private String name = "";
    private List<String> numbers = new ArrayList<>();

    private PhoneBookXml() {}

    static boolean is(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    static TableText read(byte[] bytes) throws IntakeRefusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PhoneBookXml book = new PhoneBookXml();
        try {
            book.read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | RuntimeException e) {
            throw new IntakeRefusal("file.xml");
        }
        if (book.rows.isEmpty()) {
            throw new IntakeRefusal("file.no-entries");
        }
        return new TableText(StandardCharsets.UTF_8, ',', HEADINGS, book.rows);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
                throw new XMLStreamException("not a phone book");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += start(reader) ? 0 : 1;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(reader);
            }
        }
    }

    /** Returns whether the element was read to its end. */
    private boolean start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName().toLowerCase(Locale.ROOT)) {
            case "directoryentry" -> {
                name = "";
                numbers = new ArrayList<>();
            }
            case "name" -> {
                name = reader.getElementText();
                return true;
            }
            case "telephone", "office", "mobile", "other" -> {
                numbers.add(reader.getElementText());
                return true;
            }
            case "contact" -> add(reader, attribute(reader, "display_name"), List.of(
                    attribute(reader, "office_number"), attribute(reader, "mobile_number"), attribute(reader, "other_number")));
            default -> { }
        }
        return false;
    }

    private void end(XMLStreamReader reader) {
        if (reader.getLocalName().equalsIgnoreCase("directoryentry")) {
            List<String> filled = numbers.stream().filter(number -> !number.isBlank()).toList();
            String others = String.join(";", filled.stream().skip(2).toList());
            add(reader, name, List.of(at(filled, 0), at(filled, 1), others));
        }
    }

    private static String at(List<String> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : "";
    }

    private void add(XMLStreamReader reader, String title, List<String> three) {
        if (!title.isBlank() || three.stream().anyMatch(number -> !number.isBlank())) {
            List<String> cells = new ArrayList<>(List.of(title.strip()));
            three.forEach(number -> cells.add(number.strip()));
            rows.add(new TableText.Row(reader.getLocation().getLineNumber(), cells));
        }
    }

    private static String attribute(XMLStreamReader reader, String wanted) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equalsIgnoreCase(wanted)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
