/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a part that others wrote: read without document types or anything from outside; names without prefixes. */
final class PartXml {

    /** Deeper than anything that people write; keeps recursion from exhausting the stack. */
    private static final int DEEPEST = 200;

    private PartXml() {}

    /** Returns a reader of {@code part}, which refuses document types. */
    static XMLStreamReader stream(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return factory.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Returns {@code part} as a tree. */
    static Document tree(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(part));
            shallow(document.getDocumentElement(), 0);
            return document;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Refuses what is nested so deep that nobody can have written it. */
    static void shallow(Element element, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("elements are nested more than " + DEEPEST + " deep");
        }
        for (Element child : children(element)) {
            shallow(child, depth + 1);
        }
    }

    /** Returns the elements in {@code parent}. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the first element {@code name} in {@code parent}. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(element -> is(element, name)).findFirst();
    }

    /** Returns the first element at the end of {@code path}. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** Returns all elements {@code name} below {@code root}, in the order of the text. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** Returns the attribute {@code name} of {@code element} whatever its prefix; empty if there is none. */
    static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** Returns the attribute {@code val} of the element at the end of {@code path}; empty if there is none. */
    static String value(Element parent, String... path) {
        return at(parent, path).map(element -> attribute(element, "val")).orElse("");
    }

    /** Returns whether the switch at the end of {@code path} is on. */
    static boolean isOn(Element parent, String... path) {
        return at(parent, path)
                .map(element -> attribute(element, "val"))
                .filter(value -> !List.of("0", "false", "off", "none").contains(value))
                .isPresent();
    }
}
