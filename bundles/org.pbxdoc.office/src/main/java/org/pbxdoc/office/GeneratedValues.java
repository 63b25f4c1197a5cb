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
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What the model said for each tick box and field of a file, kept in the file, so that the next build can tell what people
 * changed from what has changed in the model.
 */
final class GeneratedValues {

    /** Name of the part. */
    static final String PART = "customXml/item1.xml";

    private static final String NAMESPACE = "https://pbxdoc.org/generated-values";

    private GeneratedValues() {}

    /** Writes {@code values}, if there are any. */
    static void write(Map<String, String> values, PartArchive archive, Relationships relationships) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        relationships.part(Relationships.OFFICE + "customXml", "../" + PART);
        archive.add(PART, xml -> {
            xml.open("values", "xmlns", NAMESPACE);
            for (Map.Entry<String, String> value : values.entrySet()) {
                xml.leaf("value", value.getValue(), "tag", value.getKey());
            }
            xml.close();
        });
    }

    /** Returns the values kept in {@code parts}; Word renumbers such parts, so the name does not count. */
    static Map<String, String> read(Map<String, byte[]> parts) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches("customXml/item\\d+\\.xml")) {
                Element root = PartXml.tree(part.getValue()).getDocumentElement();
                if (NAMESPACE.equals(root.getNamespaceURI())) {
                    PartXml.children(root).forEach(value -> values.put(value.getAttribute("tag"), value.getTextContent().strip()));
                }
            }
        }
        return values;
    }
}
