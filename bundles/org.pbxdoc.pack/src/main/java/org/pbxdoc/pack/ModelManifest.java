/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.pack.manifest.JsonText;
import org.pbxdoc.pack.output.Sha256;
import org.pbxdoc.pdf.Attachment;

/**
 * What a report carries to say which model it was made from. The manifest of the pack cannot travel inside it: it holds the
 * hash of the report.
 */
final class ModelManifest {

    private static final String FILE = "model-manifest.json";

    private ModelManifest() {}

    /** Returns it for {@code inspection}; without the names of the sources if the reader must not see all of them. */
    static Attachment of(Inspection inspection, PackIdentity identity, boolean withSources) {
        CustomerFolder folder = inspection.folder();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tool", "pbxdoc " + ToolVersion.current());
        json.put("customer", identity.customer());
        identity.version().ifPresent(version -> json.put("version", version));
        inspection.installation().asOf().ifPresent(day -> json.put("asOf", day.toString()));
        json.put("sourceSha256", folder.sha256());
        if (withSources) {
            List<Map<String, Object>> sources = new ArrayList<>();
            for (SourceFile source : folder.files()) {
                sources.add(source(folder.name(source.uri()), source.bytes()));
            }
            json.put("sources", sources);
        }
        for (Severity severity : Severity.values()) {
            json.put(severity.word(), inspection.count(severity));
        }
        json.put("accepted", inspection.accepted());
        return new Attachment(FILE, "application/json", Text.label("title.model-manifest"), JsonText.of(json).getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, Object> source(String name, byte[] bytes) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", name);
        source.put("size", bytes.length);
        source.put("sha256", new Sha256().add(bytes).hex());
        return source;
    }
}
