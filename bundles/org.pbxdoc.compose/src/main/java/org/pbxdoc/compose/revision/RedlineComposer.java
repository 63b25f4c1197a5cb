/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Redline;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Wording;

/** Composes two states of a document into one whose words say what was inserted and deleted. */
public final class RedlineComposer {

    private RedlineComposer() {}

    /** Returns {@code newer} with what changed since {@code older}, in the language of {@code wording}. */
    public static Redline of(Document older, Document newer, Wording wording) {
        BlockMerge blocks = new BlockMerge(wording);
        Properties before = older.properties();
        Properties after = newer.properties();
        Properties properties = new Properties(
                blocks.words(before.title(), after.title()),
                blocks.words(before.subject(), after.subject()),
                after.customer(),
                after.integrator(),
                after.author(),
                after.version(),
                after.status(),
                after.asOf(),
                after.confidentiality(),
                after.logo());
        List<Section> sections = blocks.sections(older.in(wording).sections(), newer.in(wording).sections());
        return new Redline(new Document(properties, newer.template(), sections, Optional.empty()), before);
    }
}
