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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.TextLines;

/**
 * Random editing, with questions in between. {@code -Dpbxdoc.lsp.edits=10000} makes it long, {@code -Dpbxdoc.lsp.seed} makes
 * it another one.
 */
class EditingTest {

    private static final int EDITS = Integer.getInteger("pbxdoc.lsp.edits", 200);
    private static final long SEED = Long.getLong("pbxdoc.lsp.seed", 20261118L);
    private static final long LONGEST = TimeUnit.SECONDS.toMillis(2);
    private static final Path CLINIC = LanguageServerTest.CLINIC;

    /** Pieces of the language, and of what people and accidents write. */
    static final List<String> PIECES = List.of(
            "{", "}", "\"", "\"\"\"", "/*", "*/", "//", "\n", "\r\n", " ", "é", "😀", "\uFEFF", "\u0000", "\uD83D", "public line sip t9 \"T\" {",
            "provider operateur-a ", "+41 (0)44 000 01 00", "10.20.0.7/24", "site a \"A\" ", "accept NUM007 because \"x\"", "..", "->",
            "extension 200 ", "channels 4 ", "x", "1", "^", "§", "phone ip p9 mac 0008.5d00.0009 ", "\t", "use catalogue mitel-400\n");

    @Test
    void answersAfterEveryEditAndTellsNothingStale() throws Exception {
        Random random = new Random(SEED);
        Path file = CLINIC.resolve("lines.pbxdoc");
        String start = Files.readString(file);
        long longest = 0;
        int checked = 0;
        try (Session session = Session.start(CLINIC)) {
            session.open(file);
            session.current(file);
            for (int i = 0; i < EDITS; i++) {
                edit(session, file, random, start);
                long begun = System.nanoTime();
                ask(session, file, random);
                longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
                if (i % 20 == 19) {
                    assertEquals(expected(file, session.text(file)), told(session.current(file)), "seed " + SEED + ", edit " + i);
                    checked++;
                }
            }
            assertEquals(0, stale(session, file), "diagnostics of versions that were no longer there");
            assertEquals(0, session.end());
        }
        System.err.println("lsp: " + EDITS + " edits, longest answer " + longest + " ms, " + checked + " states compared, 0 stale");
        assertTrue(longest < LONGEST, longest + " ms");
    }

    /** Mostly small, now and then a large cut; never further and further from the text it began with. */
    private static void edit(Session session, Path file, Random random, String start) {
        String text = session.text(file);
        if (random.nextInt(12) == 0) {
            session.edit(file, 0, text.length(), start);
            return;
        }
        int offset = random.nextInt(text.length() + 1);
        int length = random.nextInt(4) == 0 ? Math.min(text.length() - offset, random.nextInt(60)) : 0;
        session.edit(file, offset, length, length > 0 && random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size())));
    }

    private static void ask(Session session, Path file, Random random) throws Exception {
        TextLines lines = TextLines.of(session.text(file));
        Position place = Session.position(lines, random.nextInt(session.text(file).length() + 1));
        var texts = session.server.getTextDocumentService();
        TextDocumentIdentifier document = Session.document(file);
        CompletableFuture<?> answer = switch (random.nextInt(12)) {
            case 0, 1 -> texts.completion(new CompletionParams(document, place));
            case 2 -> texts.hover(new HoverParams(document, place));
            case 3 -> texts.semanticTokensFull(new SemanticTokensParams(document));
            case 4 -> texts.documentSymbol(new DocumentSymbolParams(document));
            case 5 -> texts.codeLens(new CodeLensParams(document));
            case 6 -> texts.foldingRange(new FoldingRangeRequestParams(document));
            case 7 -> texts.selectionRange(new SelectionRangeParams(document, List.of(place)));
            case 8 -> texts.references(new ReferenceParams(document, place, new ReferenceContext(true)));
            case 9 -> texts.prepareRename(new PrepareRenameParams(document, place));
            case 10 -> texts.formatting(new DocumentFormattingParams(document, new FormattingOptions(4, true)));
            default -> texts.codeAction(new CodeActionParams(document, new Range(place, place), new CodeActionContext(List.of())));
        };
        answer.get(30, TimeUnit.SECONDS);
    }

    /** Versions are told in order, and the last one is that of the text. */
    private static int stale(Session session, Path file) {
        int stale = 0;
        int last = 0;
        for (PublishDiagnosticsParams params : session.published()) {
            if (params.getUri().equals(Session.uri(file))) {
                stale += params.getVersion() < last ? 1 : 0;
                last = params.getVersion();
            }
        }
        return stale;
    }

    private static List<String> expected(Path file, String text) {
        TextLines lines = TextLines.of(text);
        return LanguageServices.shared().check(new EditedFolder(CLINIC, Map.of(file, text)), Locale.ENGLISH).stream()
                .filter(problem -> problem.file().equals(file))
                .map(problem -> words(problem, lines))
                .toList();
    }

    static String words(Problem problem, TextLines lines) {
        return problem.id() + " " + Session.position(lines, problem.offset()) + " " + problem.message();
    }

    static List<String> told(PublishDiagnosticsParams params) {
        return params.getDiagnostics().stream().map(EditingTest::words).toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft() + " " + diagnostic.getRange().getStart() + " " + diagnostic.getMessage().getLeft();
    }
}
