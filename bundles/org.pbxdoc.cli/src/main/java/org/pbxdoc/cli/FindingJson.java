/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.pack.CustomerFolder;
import org.pbxdoc.pack.Inspection;
import org.pbxdoc.pack.ToolVersion;
import org.pbxdoc.pack.manifest.JsonText;

/** The findings of checks as programs read them. */
final class FindingJson {

    private final Surroundings surroundings;
    private final Locale language;

    FindingJson(Surroundings surroundings, Locale language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** Prints {@code inspections} as one JSON object on standard output. */
    void print(List<Inspection> inspections) {
        List<Object> folders = new ArrayList<>();
        inspections.forEach(inspection -> folders.add(folder(inspection)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pbxdoc", ToolVersion.current());
        all.put("folders", folders);
        surroundings.out().print(JsonText.of(all));
        surroundings.out().flush();
    }

    private Map<String, Object> folder(Inspection inspection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", surroundings.shown(inspection.folder().root()));
        json.put("files", inspection.folder().files().size());
        for (Severity severity : Severity.values()) {
            json.put(severity.word() + "s", inspection.count(severity));
        }
        json.put("accepted", inspection.accepted());
        json.put("findings", inspection.findings().stream().map(finding -> finding(finding, inspection.folder())).toList());
        return json;
    }

    private Map<String, Object> finding(Finding finding, CustomerFolder folder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", folder.path(finding.place().file())
                .map(surroundings::shown)
                .orElseGet(() -> folder.name(finding.place().file()))
                .replace('\\', '/'));
        json.put("line", finding.place().line());
        json.put("column", finding.place().column());
        json.put("length", finding.place().length());
        json.put("severity", finding.severity().word());
        json.put("id", finding.id());
        json.put("outcome", finding.outcome() == Finding.Outcome.VIOLATED ? "violated" : "not-evaluable");
        json.put("message", finding.message(language));
        finding.replacement().ifPresent(text -> json.put("replacement", text));
        finding.acceptedBecause().ifPresent(reason -> json.put("acceptedBecause", reason));
        return json;
    }
}
