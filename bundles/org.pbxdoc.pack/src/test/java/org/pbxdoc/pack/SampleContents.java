/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;

/** Small contents of every kind, so that the making of packs is tested apart from what composers say. */
final class SampleContents {

    private SampleContents() {}

    static Contents in(String... languages) {
        Document document = Document.of(properties(), List.of());
        Workbook plan = new Workbook(properties(), List.of(new Workbook.Sheet(Text.of("Numbers"), numbers())));
        return new Contents(
                List.of(
                        Deliverable.of("handover", document, Format.DOCX),
                        Deliverable.of("system-diagram", diagram(), Format.SVG, Format.PNG),
                        Deliverable.of("addressing-plan", plan, Format.XLSX, Format.CSV),
                        Deliverable.of("commissioning-report", document, Format.PDF).with("addressing-plan")),
                List.of(languages).stream().map(Locale::forLanguageTag).toList(),
                Spoken::new);
    }

    private static Properties properties() {
        return new Properties(
                Text.label("title"), Text.EMPTY, "Exemple SA", "Télexemple SA", "", "2.1", Text.label("as-built"),
                LocalDate.of(2026, 11, 20), Text.label("customer"), Optional.empty());
    }

    private static Table numbers() {
        return new Table(
                "numbers",
                Text.label("numbers"),
                List.of(new Table.Column(Text.label("number"), 1, Table.Column.Kind.LITERAL)),
                List.of(Table.Row.of(Table.Cell.of(Text.of("+41 44 000 01 00")))));
    }

    private static SystemDiagram diagram() {
        return new SystemDiagram(
                Text.of("Exemple SA"),
                new SystemDiagram.Server(
                        Text.label("server"), Text.of("Mitel 470"), Text.of("R8.2"), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    /** Says labels as their keys. */
    private record Spoken(Locale locale) implements Wording {
        @Override
        public String say(Text text) {
            if (text instanceof Text.Label label) {
                return label.key();
            }
            return text instanceof Text.Verbatim verbatim ? verbatim.value() : "";
        }
    }
}
