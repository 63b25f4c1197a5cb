/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.pack.output.PackFile;
import org.pbxdoc.pack.output.Sha256;

/**
 * What a pack says about itself, for people and programs that want to be sure of it.
 *
 * @param tool version of pbxdoc
 * @param customer name of the customer
 * @param version version of the documentation, if it has one
 * @param asOf the day the content is true, if it is said
 * @param languages languages of the documents
 * @param audience who the documents are for
 * @param sourceSha256 fingerprint of the sources, their names and their content
 * @param findings what was found and not accepted
 * @param accepted what was found and accepted by the author
 * @param files all files but the manifest itself, in the order of their names
 */
public record Manifest(
        String tool,
        String customer,
        Optional<String> version,
        Optional<String> asOf,
        List<String> languages,
        String audience,
        String sourceSha256,
        List<Deviation> findings,
        List<Deviation> accepted,
        List<PackFile> files) {

    /** Number of the layout; a new one when a program that reads the old one would go wrong. */
    private static final int LAYOUT = 1;

    private static final String AUDIENCE = "audience";
    private static final String OWN = "manifestSha256";

    /**
     * One finding.
     *
     * @param id id of the rule
     * @param severity error, warning or info
     * @param file the source, relative to the customer's folder
     * @param line line, from 1
     * @param column column, from 1
     * @param message what was found
     * @param because the author's reason for accepting it
     */
    public record Deviation(
            String id, String severity, String file, int line, int column, String message, Optional<String> because) {

        private Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("severity", severity);
            json.put("file", file);
            json.put("line", line);
            json.put("column", column);
            json.put("message", message);
            because.ifPresent(reason -> json.put("because", reason));
            return json;
        }
    }

    /**
     * Returns this manifest as JSON text. Its last member is the fingerprint of the others, so that damage shows even where
     * nobody signed.
     */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("manifest", LAYOUT);
        json.put("tool", "pbxdoc " + tool);
        json.put("customer", customer);
        version.ifPresent(value -> json.put("version", value));
        asOf.ifPresent(value -> json.put("asOf", value));
        json.put("languages", languages);
        json.put(AUDIENCE, audience);
        json.put("sourceSha256", sourceSha256);
        json.put("findings", findings.stream().map(Deviation::json).toList());
        json.put("accepted", accepted.stream().map(Deviation::json).toList());
        json.put("files", files.stream().map(Manifest::json).toList());
        json.put(OWN, fingerprint(json));
        return JsonText.of(json);
    }

    /** Returns the fingerprints of the files by name, as the manifest {@code text} has them; nothing if it cannot be read. */
    public static Optional<Map<String, String>> fingerprints(String text) {
        try {
            Map<String, String> fingerprints = new LinkedHashMap<>();
            if (members(text).get("files") instanceof List<?> files) {
                for (Object file : files) {
                    if (file instanceof Map<?, ?> one) {
                        fingerprints.put(String.valueOf(one.get("name")), String.valueOf(one.get("sha256")));
                    }
                }
            }
            return Optional.of(fingerprints);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns who the pack with the manifest {@code text} was made for; nothing if it does not say so. */
    public static Optional<String> audience(String text) {
        try {
            return Optional.ofNullable(members(text).get(AUDIENCE)).map(Object::toString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the fingerprint of the members of a manifest but its own. */
    private static String fingerprint(Map<String, Object> members) {
        return new Sha256().add(JsonText.of(members).getBytes(StandardCharsets.US_ASCII)).hex();
    }

    /**
     * Returns the members of the manifest with {@code text}, without its fingerprint.
     *
     * @throws IllegalArgumentException if it is no manifest of this layout as it was written
     */
    public static Map<String, Object> members(String text) {
        if (!(JsonReader.read(text) instanceof Map<?, ?> read)) {
            throw new IllegalArgumentException("no manifest");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        read.forEach((name, value) -> members.put((String) name, value));
        Object own = members.remove(OWN);
        if (!Long.valueOf(LAYOUT).equals(members.get("manifest")) || !fingerprint(members).equals(own)) {
            throw new IllegalArgumentException("the manifest was changed");
        }
        return members;
    }

    /** Returns the files that a manifest with {@code members} names. */
    public static List<PackFile> files(Map<String, Object> members) {
        List<PackFile> files = new ArrayList<>();
        if (!(members.get("files") instanceof List<?> list)) {
            throw new IllegalArgumentException("no files");
        }
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> file && file.get("name") instanceof String name && file.get("size") instanceof Long size
                    && file.get("sha256") instanceof String sha256)) {
                throw new IllegalArgumentException("no file");
            }
            files.add(new PackFile(name, size, sha256));
        }
        return files;
    }

    private static Map<String, Object> json(PackFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("size", file.size());
        json.put("sha256", file.sha256());
        return json;
    }
}
