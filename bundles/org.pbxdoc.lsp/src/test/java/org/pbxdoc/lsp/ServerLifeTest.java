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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server begins, ends, and lives with files that come and go. */
class ServerLifeTest {

    @TempDir
    Path folder;

    private Path lines;

    @BeforeEach
    void write() throws Exception {
        lines = Files.writeString(folder.resolve("lines.pbxdoc"), "internet i \"I\" { provider acme }\n");
    }

    @Test
    void endsWithItsStream() throws Exception {
        try (Session session = Session.start(folder)) {
            session.process.getOutputStream().close();

            assertTrue(session.process.waitFor(10, TimeUnit.SECONDS));
            assertNotEquals(0, session.process.exitValue(), "nobody said goodbye");
        }
    }

    @Test
    void diesWithItsParent() throws Exception {
        Process parent = Session.launch();
        try (Session session = Session.start(folder, "en", Optional.of(parent.pid()))) {
            parent.destroyForcibly().waitFor();

            assertTrue(session.process.waitFor(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void endsWithoutShutdownAsAnError() throws Exception {
        try (Session session = Session.start(folder)) {
            session.server.exit();

            assertTrue(session.process.waitFor(10, TimeUnit.SECONDS));
            assertEquals(1, session.process.exitValue());
        }
    }

    @Test
    void hearsOfFilesOnTheDisk() throws Exception {
        try (Session session = Session.start(folder)) {
            assertEquals("workspace/didChangeWatchedFiles", session.registered().get(0).getMethod());
            session.open(lines);
            session.await(lines, latest -> latest.getDiagnostics().stream().anyMatch(one -> one.getCode().getLeft().equals("REF001")));

            Path companies = Files.writeString(folder.resolve("companies.pbxdoc"), "company acme \"A\"\n");
            session.server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                    List.of(new FileEvent(Session.uri(companies), FileChangeType.Created))));

            session.await(lines, latest -> latest.getDiagnostics().stream().noneMatch(one -> one.getCode().getLeft().equals("REF001")));
        }
    }

    @Test
    void goesBackToTheSavedTextOfAClosedFile() throws Exception {
        try (Session session = Session.start(folder)) {
            session.open(lines, "internet {{{");
            session.await(lines, latest -> latest.getDiagnostics().stream().anyMatch(one -> one.getCode().getLeft().startsWith("SYN")));

            session.server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(Session.document(lines)));

            session.await(lines, latest -> latest.getDiagnostics().stream().noneMatch(one -> one.getCode().getLeft().startsWith("SYN")));
        }
    }

    @Test
    void dropsWhatNobodyWaitsFor() throws Exception {
        try (Session session = Session.start(folder)) {
            session.open(lines);
            for (int i = 0; i < 50; i++) {
                CompletableFuture<?> answer = session.server.getTextDocumentService()
                        .completion(new CompletionParams(Session.document(lines), new Position(0, 5)));
                answer.cancel(true);
            }
            session.server.getTextDocumentService()
                    .hover(new HoverParams(Session.document(lines), new Position(0, 0)))
                    .get(30, TimeUnit.SECONDS);
            assertEquals(0, session.end());
        }
    }

    @Test
    void answersNothingAboutWhatIsNoFile() throws Exception {
        try (Session session = Session.start(folder)) {
            for (String uri : new String[] {"untitled:Untitled-1", "", "::", "http://example.com/a.pbxdoc", "file:///no/such/file.pbxdoc"}) {
                HoverParams params = new HoverParams(new TextDocumentIdentifier(uri), new Position(0, 0));
                assertEquals(null, session.server.getTextDocumentService().hover(params).get(30, TimeUnit.SECONDS), uri);
            }
            assertThrows(ExecutionException.class, () -> session.server.getWorkspaceService()
                    .executeCommand(new ExecuteCommandParams("x", List.of()))
                    .get(30, TimeUnit.SECONDS));
        }
    }
}
