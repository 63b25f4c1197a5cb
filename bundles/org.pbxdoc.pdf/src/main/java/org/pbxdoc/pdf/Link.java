/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** Where a stretch of text leads: a section of this document or an address outside of it. */
final class Link {
    private final String target;
    private final String description;
    private COSDictionary element;

    /**
     * @param target {@code #id} of a section or an address with its scheme
     * @param description what a reader is told about it
     */
    Link(String target, String description) {
        this.target = target;
        this.description = description;
    }

    /** Returns whether {@code address} is of a kind that a document may open: https, http, mailto, tel or a section. */
    static boolean isAllowed(String address) {
        String lower = address.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:")
                || lower.startsWith("tel:")
                || lower.startsWith("#");
    }

    boolean isInternal() {
        return target.startsWith("#");
    }

    /** Returns the id of the section or the address. */
    String destination() {
        return isInternal() ? target.substring(1) : target;
    }

    String description() {
        return description;
    }

    /** Returns the structure element of this link below {@code parent}, made when its first stretch is drawn. */
    COSDictionary element(Tagging tagging, COSDictionary parent) {
        if (element == null) {
            element = tagging.element("Link", parent);
        }
        return element;
    }
}
