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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

/** Messages that are none, with good ones in between; 10,000 with {@code -Dpbxdoc.full}. */
class BadFramesTest {

    private static final int FRAMES = Integer.getInteger("pbxdoc.lsp.frames", System.getProperty("pbxdoc.full") == null ? 500 : 10_000);
    private static final long SEED = Long.getLong("pbxdoc.lsp.seed", 20261118L);
    private static final long LONGEST = TimeUnit.SECONDS.toMillis(2);
    private static final Path CLINIC = LanguageServerTest.CLINIC;

    /** Each as long as its header says, and none of them a request that can be answered. */
    private static final List<String> CONTENTS = List.of(
            "", "{", "}", "null", "[]", "[{}]", "{}", "true", "1e999", "\"text\"", "{\"jsonrpc\":\"2.0\"}",
            "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"textDocument/hover\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":900001,\"method\":\"no/such/method\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"no/such/notification\",\"params\":[1,2]}",
            "{\"jsonrpc\":\"2.0\",\"id\":900002,\"method\":\"textDocument/hover\",\"params\":null}",
            "{\"jsonrpc\":\"2.0\",\"id\":900003,\"method\":\"textDocument/hover\",\"params\":[]}",
            "{\"jsonrpc\":\"2.0\",\"id\":900004,\"method\":\"textDocument/hover\",\"params\":{\"position\":{\"line\":\"x\"}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":900005,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"::\"},\"position\":{\"line\":-5,\"character\":-9}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":900006,\"method\":\"textDocument/completion\",\"params\":{\"textDocument\":{\"uri\":\"untitled:a\"},\"position\":{\"line\":2147483647,\"character\":2147483647}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":900007,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file:///never/opened.pbxdoc\",\"version\":3},\"contentChanges\":[{\"text\":\"x\"}]}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":null,\"contentChanges\":null}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":987654}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"id\":4242,\"result\":{\"nobody\":\"asked\"}}",
            "{\"jsonrpc\":\"2.0\",\"id\":{\"a\":1},\"method\":\"shutdown\"}x",
            "{\"jsonrpc\":\"2.0\",\"id\":900008,\"method\":\"workspace/symbol\",\"params\":{}}",
            "[".repeat(20_000), "{\"a\":".repeat(20_000), "\u0000\u0001\u0002", "é😀");

    @Test
    void survivesThem() throws Exception {
        Random random = new Random(SEED);
        Path file = CLINIC.resolve("lines.pbxdoc");
        long longest = 0;
        try (Session session = Session.start(CLINIC)) {
            session.open(file);
            session.current(file);
            for (int i = 0; i < FRAMES; i++) {
                sendBad(session, random);
                if (i % 10 == 9) {
                    long begun = System.nanoTime();
                    session.server.getTextDocumentService()
                            .hover(new HoverParams(Session.document(file), new Position(9, 0)))
                            .get(30, TimeUnit.SECONDS);
                    longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
                }
            }
            assertTrue(session.process.isAlive());
            assertEquals(0, session.end());
        }
        System.err.println("lsp: " + FRAMES + " bad frames, longest answer " + longest + " ms");
        assertTrue(longest < LONGEST, longest + " ms");
    }

    private static void sendBad(Session session, Random random) throws Exception {
        String content = CONTENTS.get(random.nextInt(CONTENTS.size()));
        switch (random.nextInt(8)) {
            case 0 -> raw(session, "Content-Length: many\r\n\r\n");
            case 1 -> raw(session, "Content-Length: -7\r\n\r\n");
            case 2 -> raw(session, "Content-Length: 99999999999\r\n\r\n");
            // It promises more than it brings: the next header ends it.
            case 3 -> raw(session, "Content-Length: " + (50 + random.nextInt(5_000)) + "\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":9,");
            // It brings more than it promised: the rest is no header.
            case 4 -> raw(session, "Content-Length: 3\r\n\r\n{\"jsonrpc\":\"2.0\"}\r\n");
            case 5 -> {
                byte[] noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                session.send(noise);
                raw(session, "\r\n\r\n");
            }
            default -> session.send(content);
        }
    }

    private static void raw(Session session, String text) throws Exception {
        session.send(text.getBytes(StandardCharsets.UTF_8));
    }
}
