/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.TopLevel;
import org.pbxdoc.language.model.UseCatalogue;

/** Composes the technical records: everything that is written about every element, by kind. */
public final class TechnicalRecordsComposer {

    /** More elements of a kind are printed one a row. */
    private static final int MOST_SHEETS = 12;
    /** Like elements with no more attributes fit in rows, however few they are. */
    private static final int FEW_ATTRIBUTES = 12;

    private final Composition composition;
    private final Reader reader;
    private final Attributes attributes;

    public TechnicalRecordsComposer(Composition composition) {
        this.composition = composition;
        this.reader = composition.reader();
        this.attributes = Attributes.named(reader);
    }

    /** Returns the records, or nothing when there is nothing to record. */
    public Optional<Document> compose() {
        Map<Integer, List<EObject>> byKind = new TreeMap<>();
        for (EObject object : composition.installation().all(EObject.class)) {
            if (hasRecords(object)) {
                byKind.computeIfAbsent(object.eClass().getClassifierID(), kind -> new ArrayList<>()).add(object);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (RecordGroup group : RecordGroup.ALL) {
            section(group, byKind, sections.isEmpty()).ifPresent(sections::add);
        }
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(composition.document("title.technical-records", sections));
    }

    private boolean hasRecords(EObject object) {
        boolean own = object instanceof Element || object instanceof TopLevel || object instanceof DocumentHeader || object instanceof UseCatalogue;
        return own && reader.maySee(object) && (!(object instanceof Credential) || reader.maySeeVaults());
    }

    private Optional<Section> section(RecordGroup group, Map<Integer, List<EObject>> byKind, boolean first) {
        List<Block> blocks = new ArrayList<>();
        for (List<EObject> elements : byKind.values()) {
            if (RecordGroup.of(elements.get(0).eClass()).equals(group)) {
                blocks.add(table(elements));
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        if (first) {
            blocks.add(0, Paragraph.of(Role.QUIET, Text.label("records.introduction")));
        }
        return Optional.of(new Section("records-of-" + group.key(), group.heading(), Orientation.LANDSCAPE, blocks));
    }

    private Table table(List<EObject> elements) {
        String kind = elements.get(0).eClass().getName();
        String id = "records-" + kind.toLowerCase(Locale.ROOT);
        Text caption = Text.label("kind." + kind);
        Map<EStructuralFeature, Integer> uses = AttributeTable.uses(attributes, elements);
        boolean few = uses.size() <= FEW_ATTRIBUTES && elements.size() > 1;
        return few || elements.size() > MOST_SHEETS
                ? AttributeTable.everything(attributes, id, caption, elements, uses, this::heading)
                : AttributeSheets.everything(attributes, id, caption, elements, this::heading);
    }

    private Text heading(EObject object) {
        Text own = Records.heading(attributes, object);
        for (EObject whole = object.eContainer(); whole != null; whole = whole.eContainer()) {
            if (whole instanceof Element element) {
                return Text.join(Said.title(element), Text.of(" › "), own);
            }
        }
        return own;
    }
}
