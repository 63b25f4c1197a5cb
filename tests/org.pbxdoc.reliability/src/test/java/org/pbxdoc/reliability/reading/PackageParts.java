/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parts of a Word or Excel file.
 *
 * @param parts the bytes by name
 */
public record PackageParts(Map<String, byte[]> parts) {

    /** Returns the parts of {@code file}; a name that stands twice is an error. */
    public static PackageParts of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (parts.put(entry.getName(), in.readAllBytes()) != null) {
                    throw new IOException("the part " + entry.getName() + " is there twice");
                }
            }
        }
        return new PackageParts(parts);
    }

    /** Returns the root element of the part {@code name}. */
    public Element root(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name + " among " + parts.keySet());
        }
        return parse(new ByteArrayInputStream(part));
    }

    /** Returns the root element of the XML in {@code in}, read without a document type. */
    public static Element parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Returns all elements {@code name} below {@code root} in the order of the text. */
    public static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns the children {@code name} of {@code parent}, those in content controls among them. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getNodeName().equals(name)) {
                    children.add(element);
                } else if (element.getNodeName().equals("w:sdt") || element.getNodeName().equals("w:sdtContent")) {
                    children.addAll(children(element, name));
                }
            }
        }
        return children;
    }
}
