/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.List;

/**
 * A document: a cover, chapters in order, and what the headers and footers need.
 *
 * @param properties title, customer, version and dates
 * @param template name of the company style template, or empty for the standard look
 * @param sections the chapters in order
 */
public record Document(Properties properties, String template, List<Section> sections) implements Content {

    public Document {
        sections = List.copyOf(sections);
    }

    @Override
    public Text title() {
        return properties.title();
    }
}
