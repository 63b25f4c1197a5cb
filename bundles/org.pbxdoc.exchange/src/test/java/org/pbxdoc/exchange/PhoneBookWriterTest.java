/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbxdoc.document.PhoneBook;
import org.pbxdoc.document.PhoneBook.Entry;
import org.pbxdoc.document.PhoneBook.Kind;
import org.pbxdoc.document.Text;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PhoneBookWriterTest {

    private static final PhoneBook BOOK = new PhoneBook(
            Text.of("Müller & Söhne"),
            List.of(
                    entry("Zoé <Stage>", Kind.INTERNAL, "203"),
                    new Entry(
                            Text.of("Äbi \"Andrea\" & Co"),
                            List.of(new PhoneBook.Number(Kind.INTERNAL, "201"), new PhoneBook.Number(Kind.MOBILE, "+41790000021"))),
                    entry("Ofen\u0000", Kind.OFFICE, "+41440000100")));

    @Test
    void yealinkHasAllNumbersOfAName() throws IOException {
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <YealinkIPPhoneDirectory>
                  <Title>Müller &amp; Söhne</Title>
                  <DirectoryEntry>
                    <Name>Äbi "Andrea" &amp; Co</Name>
                    <Telephone label="writer.phone-internal">201</Telephone>
                    <Telephone label="writer.phone-mobile">+41790000021</Telephone>
                  </DirectoryEntry>
                  <DirectoryEntry>
                    <Name>Ofen\uFFFD</Name>
                    <Telephone label="writer.phone-office">+41440000100</Telephone>
                  </DirectoryEntry>
                  <DirectoryEntry>
                    <Name>Zoé &lt;Stage&gt;</Name>
                    <Telephone label="writer.phone-internal">203</Telephone>
                  </DirectoryEntry>
                </YealinkIPPhoneDirectory>
                """,
                written(PhoneBookStyle.YEALINK, BOOK, Spoken.GERMAN));
    }

    @Test
    void snomHasAnEntryForEachNumber() throws Exception {
        Document xml = parsed(written(PhoneBookStyle.SNOM, BOOK, Spoken.GERMAN));

        assertEquals("SnomIPPhoneDirectory", xml.getDocumentElement().getTagName());
        assertEquals(
                List.of("Äbi \"Andrea\" & Co", "Äbi \"Andrea\" & Co (writer.phone-mobile)", "Ofen\uFFFD", "Zoé <Stage>"), texts(xml, "Name"));
        assertEquals(List.of("201", "+41790000021", "+41440000100", "203"), texts(xml, "Telephone"));
    }

    /** Some bases take the third element for the mobile number whatever it is called, and refuse one without an end tag. */
    @Test
    void snomBasesHaveThreeNumbersInTheirOrder() throws Exception {
        String text = written(PhoneBookStyle.SNOM_DECT, BOOK, Spoken.GERMAN);

        assertTrue(text.contains("<Telephone>201</Telephone>\n    <Office></Office>\n    <Mobile>+41790000021</Mobile>"), text);
        assertTrue(text.contains("<Telephone></Telephone>\n    <Office>+41440000100</Office>\n    <Mobile></Mobile>"), text);
        assertFalse(text.contains("/>"));
        assertEquals(3, texts(parsed(text), "Name").size());
    }

    @ParameterizedTest
    @EnumSource
    void namesNobodyTriesToBreakOutOf(PhoneBookStyle style) throws Exception {
        List<Entry> entries = new ArrayList<>();
        List<String> hostile = List.of("]]>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>", "&y;", "'\"<>&", "\uD800", "a\nb");
        hostile.forEach(name -> entries.add(entry(name, Kind.INTERNAL, "1")));
        String text = written(style, new PhoneBook(Text.of("x"), entries), Spoken.FRENCH);

        assertFalse(text.contains("<!"));
        assertEquals(hostile.size(), texts(parsed(text), "Name").size());
    }

    @Test
    void sortsWordByWordInTheLanguageOfTheReader() throws Exception {
        Entry reception = new Entry(
                new Text.Translated(Map.of("fr", "Accueil", "de", "Empfang")), List.of(new PhoneBook.Number(Kind.INTERNAL, "9")));
        PhoneBook book = new PhoneBook(
                Text.of("x"),
                List.of(
                        entry("Hubermann Eva", Kind.INTERNAL, "1"), entry("Huber Zoe", Kind.INTERNAL, "2"), reception,
                        entry("Élodie", Kind.INTERNAL, "3"), entry("Denis", Kind.INTERNAL, "4"), entry("Österreich", Kind.INTERNAL, "5")));

        assertEquals(
                List.of("Accueil", "Denis", "Élodie", "Huber Zoe", "Hubermann Eva", "Österreich"),
                texts(parsed(written(PhoneBookStyle.SNOM, book, Spoken.FRENCH)), "Name"));
        assertEquals(
                List.of("Denis", "Élodie", "Empfang", "Huber Zoe", "Hubermann Eva", "Österreich"),
                texts(parsed(written(PhoneBookStyle.SNOM, book, Spoken.GERMAN)), "Name"));
    }

    private static Entry entry(String name, Kind kind, String digits) {
        return new Entry(Text.of(name), List.of(new PhoneBook.Number(kind, digits)));
    }

    private static String written(PhoneBookStyle style, PhoneBook book, Spoken language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PhoneBookWriter(style).write(book, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document xml, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = xml.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
