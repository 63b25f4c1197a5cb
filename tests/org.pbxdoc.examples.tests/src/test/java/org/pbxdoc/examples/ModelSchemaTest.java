/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.model.ModelSchema;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.rules.Checker;
import org.pbxdoc.pack.manifest.JsonText;

/** The published schema is that of the language, and the models of the examples keep to it, for every audience. */
class ModelSchemaTest {

    private static final Path SCHEMA = Path.of("../../docs/schema/pbxdoc-model.schema.json");

    /** Run with {@code -Dupdate} to have it written. */
    @Test
    void publishedSchemaIsUpToDate() throws IOException {
        String expected = JsonText.of(ModelSchema.schema());
        if (System.getProperty("update") != null) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, expected);
        }
        assertEquals(expected, Files.exists(SCHEMA) ? Files.readString(SCHEMA) : "", "run this test with -Dupdate");
    }

    @ParameterizedTest
    @CsvSource({
        "clinique,customer", "clinique,internal", "clinique,auditor", "hotel,customer", "hotel,internal", "hotel,auditor", "atelier,customer",
        "atelier,internal", "atelier,auditor"
    })
    void modelKeepsToTheSchema(String example, String audience) throws IOException {
        String model = model(example, audience);

        assertEquals(List.of(), errors(model));
        assertTrue(model.length() > 20_000, example);
        assertTrue(model.contains("\"audience\": \"" + audience + "\""), audience);
        assertEquals(!audience.equals("customer"), model.contains("\"class\": \"Credential\""));
        assertEquals(model, model(example, audience));
    }

    @Test
    void schemaRefusesWhatTheLanguageDoesNotKnow() throws IOException {
        String model = model("atelier", "internal");

        assertFalse(errors(model.replaceFirst("\"class\": \"Customer\"", "\"class\": \"Client\"")).isEmpty());
        assertFalse(errors(model.replaceFirst("\"extension\": \"", "\"extention\": \"")).isEmpty());
    }

    private static List<String> errors(String model) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(model, InputFormat.JSON).stream().map(ValidationMessage::getMessage).sorted().limit(20).toList();
    }

    private static String model(String example, String audience) throws IOException {
        Installation installation = Installation.of(sources(example, audience));
        return JsonText.of(Composition.of(installation, new Checker().check(installation)).model().members());
    }

    private static List<SourceFile> sources(String example, String audience) throws IOException {
        Path folder = Path.of("../../examples", example, "src/main/pbxdoc").toRealPath();
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pbxdoc")).sorted().toList()) {
                String text = Files.readString(file).replace("audience customer", "audience " + audience);
                sources.add(new SourceFile(URI.createFileURI(file.toString()), text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return sources;
    }
}
