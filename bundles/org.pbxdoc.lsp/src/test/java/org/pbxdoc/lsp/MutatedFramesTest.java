/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good messages in which some bytes are lost, doubled or others: each is answered or said to be none, and the next one too.
 *
 * <p>10,000 of them with {@code -Dpbxdoc.full}; {@code -Dpbxdoc.lsp.seed} repeats a run.
 */
class MutatedFramesTest {

    private static final int FRAMES = Integer.getInteger("pbxdoc.lsp.frames", System.getProperty("pbxdoc.full") == null ? 300 : 10_000);
    private static final long SEED = Long.getLong("pbxdoc.lsp.seed", 20261126L);

    private static final String TEXT = "site a \"A\" { building b \"B\" { } }\nserver s \"S\" { at a.b }\n";
    private static final String DOCUMENT = "\"textDocument\":{\"uri\":\"URI\"},\"position\":{\"line\":1,\"character\":20}";
    private static final List<String> GOOD = List.of(
            request("textDocument/hover", DOCUMENT),
            request("textDocument/completion", DOCUMENT),
            request("textDocument/definition", DOCUMENT),
            request("textDocument/references", DOCUMENT + ",\"context\":{\"includeDeclaration\":true}"),
            request("textDocument/rename", DOCUMENT + ",\"newName\":\"c\""),
            request("textDocument/codeAction", "\"textDocument\":{\"uri\":\"URI\"},\"range\":{\"start\":{\"line\":0,\"character\":0},"
                    + "\"end\":{\"line\":1,\"character\":0}},\"context\":{\"diagnostics\":[]}"),
            request("textDocument/formatting", "\"textDocument\":{\"uri\":\"URI\"},\"options\":{\"tabSize\":4,\"insertSpaces\":true}"),
            request("textDocument/semanticTokens/full", "\"textDocument\":{\"uri\":\"URI\"}"),
            request("textDocument/selectionRange", "\"textDocument\":{\"uri\":\"URI\"},\"positions\":[{\"line\":0,\"character\":3}]"),
            request("workspace/symbol", "\"query\":\"a\""),
            request("initialize", "\"processId\":null,\"rootUri\":null,\"capabilities\":{}"),
            notification("textDocument/didChange", "\"textDocument\":{\"uri\":\"URI\",\"version\":7},\"contentChanges\":[{\"range\":"
                    + "{\"start\":{\"line\":0,\"character\":5},\"end\":{\"line\":0,\"character\":6}},\"text\":\"a\"}]"),
            notification("textDocument/didSave", "\"textDocument\":{\"uri\":\"URI\"}"),
            notification("workspace/didChangeWatchedFiles", "\"changes\":[{\"uri\":\"URI\",\"type\":2}]"),
            notification("$/cancelRequest", "\"id\":\"NUMBER\""));

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    private static String request(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":\"NUMBER\",\"method\":\"" + method + "\",\"params\":{" + params + "}}";
    }

    private static String notification(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":{" + params + "}}";
    }

    @Test
    void answersEachOrSaysThatItIsNone() throws Exception {
        String uri = Session.uri(folder.resolve("a.pbxdoc"));
        int answered = 0;
        int unreadable = 0;
        try (RawServer server = RawServer.start()) {
            server.send("{\"jsonrpc\":\"2.0\",\"id\":\"begin\",\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
            server.until("begin");
            open(server, uri);
            for (int i = 0; i < FRAMES; i++) {
                String good = GOOD.get(random.nextInt(GOOD.size())).replace("URI", uri).replace("NUMBER", "m" + i);
                byte[] mutated = mutated(good.getBytes(StandardCharsets.UTF_8));
                server.send(mutated);
                server.send(hover("s" + i, uri));
                List<JsonObject> heard = server.until("s" + i);

                String text = new String(mutated, StandardCharsets.UTF_8);
                boolean told = heard.stream().limit(heard.size() - 1).anyMatch(message -> message.has("result") || message.has("error"));
                switch (kind(text)) {
                    case REQUEST -> {
                        assertTrue(told, "seed " + SEED + ", not answered: " + text);
                        answered++;
                    }
                    case NONE -> {
                        assertTrue(told, "seed " + SEED + ", not reported: " + text);
                        unreadable++;
                    }
                    case OTHER -> { }
                }
            }
            assertRight(server, uri);
            assertEquals(0, server.end());
        }
        System.err.println("lsp: " + FRAMES + " mutated frames, " + answered + " requests answered, " + unreadable + " reported as none");
    }

    private static void open(RawServer server, String uri) throws Exception {
        JsonObject document = new JsonObject();
        document.addProperty("uri", uri);
        document.addProperty("languageId", "pbxdoc");
        document.addProperty("version", 1);
        document.addProperty("text", TEXT);
        server.send("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":" + document + "}}");
    }

    private static String hover(String id, String uri) {
        return request("textDocument/hover", DOCUMENT).replace("URI", uri).replace("NUMBER", id);
    }

    /** After all that it still knows what stands in a text. */
    private static void assertRight(RawServer server, String uri) throws Exception {
        open(server, uri);
        server.send(request("textDocument/documentSymbol", DOCUMENT).replace("URI", uri).replace("NUMBER", "end"));
        List<JsonObject> heard = server.until("end");
        JsonObject answer = heard.get(heard.size() - 1);
        assertFalse(answer.has("error"), answer.toString());
        assertEquals(2, answer.getAsJsonArray("result").size());
    }

    private byte[] mutated(byte[] good) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int first = random.nextInt(good.length);
        int length = 1 + random.nextInt(random.nextInt(5) == 0 ? good.length : 4);
        out.write(good, 0, first);
        switch (random.nextInt(5)) {
            case 0 -> first += length;
            case 1 -> out.write(good, first, Math.min(length, good.length - first));
            case 2 -> out.write(random.nextInt(256));
            case 3 -> {
                out.write("{}[]\",:0e-\\nullt".charAt(random.nextInt(16)));
                first++;
            }
            default -> first = good.length;
        }
        out.write(good, Math.min(first, good.length), Math.max(0, good.length - first));
        return out.toByteArray();
    }

    private enum Kind {
        REQUEST,
        NONE,
        /** A notification or an answer, or something that may be taken for one. */
        OTHER
    }

    private static Kind kind(String text) {
        try {
            JsonElement read = JsonParser.parseString(text);
            if (!read.isJsonObject()) {
                return Kind.NONE;
            }
            JsonObject message = read.getAsJsonObject();
            boolean named = message.has("id") && message.get("id").isJsonPrimitive();
            return named && message.has("method") && message.get("method").isJsonPrimitive() ? Kind.REQUEST : Kind.OTHER;
        } catch (JsonParseException e) {
            return Kind.NONE;
        }
    }
}
