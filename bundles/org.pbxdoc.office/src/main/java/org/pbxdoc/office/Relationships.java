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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts and addresses that one part of an Office file refers to. */
final class Relationships {

    /** Common start of the relationship types between Office parts. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String[]> entries = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();

    /** Adds a reference to the part {@code target} and returns its id. */
    String part(String type, String target) {
        return add("Id", null, "Type", type, "Target", target);
    }

    /** Returns the id of a reference to the address {@code target} outside the file. */
    String link(String target) {
        return links.computeIfAbsent(
                target, t -> add("Id", null, "Type", OFFICE + "hyperlink", "Target", t, "TargetMode", "External"));
    }

    private String add(String... attributes) {
        attributes[1] = "rId" + (entries.size() + 1);
        entries.add(attributes);
        return attributes[1];
    }

    /** Writes the relationship part. */
    void write(Markup xml) throws IOException {
        xml.open("Relationships", "xmlns", NAMESPACE);
        for (String[] entry : entries) {
            xml.empty("Relationship", entry);
        }
        xml.close();
    }
}
