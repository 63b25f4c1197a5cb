/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads an SVG as a viewer would. */
final class SvgWords {

    private SvgWords() {}

    /** Returns all words in {@code svg} in drawing order, without blanks. */
    static String of(String svg) {
        NodeList texts = parse(svg).getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent());
        }
        return squeezed(words.toString());
    }

    /** Returns {@code words} without anything that cannot be seen. */
    static String squeezed(String words) {
        return words.replaceAll("[\\s\u00a0\u200a\u200b]+", "");
    }

    /** Returns whether {@code svg} is well-formed XML. */
    static boolean isWellFormed(String svg) {
        return parse(svg).getDocumentElement().getTagName().equals("svg");
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The SVG is not well-formed", e);
        }
    }
}
