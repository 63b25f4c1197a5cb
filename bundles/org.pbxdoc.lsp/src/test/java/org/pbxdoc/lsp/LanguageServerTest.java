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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.language.formatting.Formatting;

/** Every request, over the protocol, with the clinic. */
class LanguageServerTest {

    static final Path CLINIC = Path.of("../../examples/clinique/src/main/pbxdoc").toAbsolutePath().normalize();
    private static final Path LINES = CLINIC.resolve("lines.pbxdoc");

    /** A file of the clinic that is on the screen only; it has letters of one, two and four bytes before everything. */
    private static final Path TYPED = CLINIC.resolve("typed.pbxdoc");

    private static Session session;
    private static TextDocumentService texts;

    @BeforeAll
    static void start() throws Exception {
        session = Session.start(CLINIC);
        texts = session.server.getTextDocumentService();
        session.open(LINES);
        session.current(LINES);
    }

    @AfterAll
    static void end() {
        session.close();
    }

    private static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(30, TimeUnit.SECONDS);
    }

    private static Position typed(String marked) {
        int offset = marked.indexOf('§');
        String text = marked.replace("§", "");
        if (session.text(TYPED) == null) {
            session.open(TYPED, text);
        } else {
            session.edit(TYPED, 0, session.text(TYPED).length(), text);
        }
        return Session.position(TextLines.of(text), Math.max(0, offset));
    }

    @Test
    void completes() throws Exception {
        Position place = typed("// é😀\ninternet i \"é😀\" { provider op§");

        List<CompletionItem> items = get(texts.completion(new CompletionParams(Session.document(TYPED), place)))
                .getRight().getItems();

        CompletionItem item = items.stream().filter(one -> one.getLabel().equals("operateur-a")).findFirst().orElseThrow();
        TextEdit edit = item.getTextEdit().getLeft();
        assertEquals(new Position(1, place.getCharacter() - 2), edit.getRange().getStart());
        assertEquals("Opérateur A SA", item.getDetail());
        CompletionItem resolved = get(texts.resolveCompletionItem(item));
        assertTrue(resolved.getDocumentation().getRight().getValue().startsWith("**company operateur-a**"));
    }

    @Test
    void completesWithGapsToFillIn() throws Exception {
        Position place = typed("// 😀\npub§");

        CompletionItem first = get(texts.completion(new CompletionParams(Session.document(TYPED), place)))
                .getRight().getItems().get(0);

        assertEquals(InsertTextFormat.Snippet, first.getInsertTextFormat());
        assertTrue(first.getTextEdit().getLeft().getNewText().startsWith("public line ${1|sip,"));
        assertEquals("public line", first.getFilterText());
    }

    @Test
    void tellsAboutWords() throws Exception {
        String text = get(texts.hover(new HoverParams(Session.document(LINES), session.at(LINES, "operateur-a"))))
                .getContents().getRight().getValue();

        assertTrue(text.startsWith("**company operateur-a**"), text);
        assertNull(get(texts.hover(new HoverParams(Session.document(LINES), new Position(9_999, 0)))));
    }

    @Test
    void findsDeclarationsAndReferences() throws Exception {
        Position place = session.at(LINES, "operateur-a");

        List<? extends Location> declared = get(texts.definition(new DefinitionParams(Session.document(LINES), place))).getLeft();
        List<? extends Location> used = get(texts.references(
                new ReferenceParams(Session.document(LINES), place, new ReferenceContext(true))));

        assertEquals(Session.uri(CLINIC.resolve("document.pbxdoc")), declared.get(0).getUri());
        assertTrue(used.size() >= 4, used.toString());
        assertTrue(get(texts.documentHighlight(new DocumentHighlightParams(Session.document(LINES), place))).size() >= 2);
    }

    @Test
    void showsCataloguesAndPages() throws Exception {
        Position place = typed("use catalogue mitel-400 server x \"X\" { slot 1 card dsi§-16 }");

        Location declared = get(texts.definition(new DefinitionParams(Session.document(TYPED), place))).getLeft().get(0);
        String catalogue = get(session.server.getWorkspaceService()
                .textDocumentContent(new TextDocumentContentParams(declared.getUri()))).getText();
        String page = get(session.server.getWorkspaceService()
                .textDocumentContent(new TextDocumentContentParams("pbxdoc:/rules/NUM001.md"))).getText();

        assertEquals("dsi-16", part(catalogue, declared.getRange()));
        assertTrue(page.startsWith("# NUM001"));
    }

    @Test
    void renames() throws Exception {
        Position place = session.at(LINES, "operateur-a");

        Range subject = get(texts.prepareRename(new PrepareRenameParams(Session.document(LINES), place))).getSecond().getRange();
        WorkspaceEdit edit = get(texts.rename(new RenameParams(Session.document(LINES), place, "swiss")));
        ExecutionException refused = assertThrows(ExecutionException.class, () ->
                get(texts.rename(new RenameParams(Session.document(LINES), place, "operateur-b"))));

        assertEquals("operateur-a", part(session.text(LINES), subject));
        assertTrue(edit.getChanges().size() >= 3, edit.toString());
        for (var file : edit.getChanges().entrySet()) {
            String before = Files.readString(Path.of(java.net.URI.create(file.getKey())));
            file.getValue().forEach(one -> assertEquals("operateur-a", part(before, one.getRange())));
        }
        assertTrue(refused.getMessage().contains("is the name of another element"), refused.getMessage());
        assertNull(get(texts.prepareRename(new PrepareRenameParams(Session.document(LINES), new Position(0, 0)))));
    }

    @Test
    void listsSymbols() throws Exception {
        var symbols = get(texts.documentSymbol(new DocumentSymbolParams(Session.document(LINES))));
        var found = get(session.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("trunk1"))).getRight();

        assertTrue(symbols.stream().anyMatch(one -> one.getRight().getName().equals("trunk1")));
        assertTrue(found.stream().anyMatch(one -> one.getName().equals("trunk1")), found.toString());
        symbols.forEach(one -> assertTrue(holds(one.getRight().getRange(), one.getRight().getSelectionRange())));
    }

    @Test
    void laysOut() throws Exception {
        String careless = "site é \"😀\"{\n  room lt\n}\ncompany b \"B\"{\n  hotline 1811\n}\n";
        String right = Formatting.format(careless);
        typed(careless);
        FormattingOptions options = new FormattingOptions(4, true);

        List<? extends TextEdit> all = get(texts.formatting(new DocumentFormattingParams(Session.document(TYPED), options)));
        List<? extends TextEdit> part = get(texts.rangeFormatting(new DocumentRangeFormattingParams(
                Session.document(TYPED), options, new Range(new Position(3, 0), new Position(6, 0)))));

        assertEquals(right, changed(careless, all));
        assertEquals(careless.lines().limit(3).toList(), changed(careless, part).lines().limit(3).toList());
        assertEquals(right.lines().skip(3).toList(), changed(careless, part).lines().skip(3).toList());
    }

    @Test
    void mends() throws Exception {
        String wrong = "// 😀\nnetwork typed-net \"é😀\" { prefix 10.99.0.§7/24 }\n";
        Position place = typed(wrong);

        CodeAction action = get(texts.codeAction(new CodeActionParams(
                        Session.document(TYPED), new Range(place, place), new CodeActionContext(List.of()))))
                .stream().map(one -> one.getRight()).filter(one -> Boolean.TRUE.equals(one.getIsPreferred())).findFirst().orElseThrow();

        String mended = changed(wrong.replace("§", ""), action.getEdit().getChanges().get(Session.uri(TYPED)));
        assertTrue(mended.contains("prefix 10.99.0.0/24"), mended);
        assertEquals("NET001", action.getDiagnostics().get(0).getCode().getLeft());
    }

    @Test
    void foldsSelectsColoursAndCounts() throws Exception {
        assertTrue(get(texts.foldingRange(new FoldingRangeRequestParams(Session.document(LINES)))).size() > 10);
        var selection = get(texts.selectionRange(new SelectionRangeParams(
                Session.document(LINES), List.of(session.at(LINES, "operateur-a"))))).get(0);
        assertTrue(holds(selection.getParent().getRange(), selection.getRange()));
        List<? extends CodeLens> lenses = get(texts.codeLens(new CodeLensParams(Session.document(LINES))));
        assertTrue(lenses.stream().anyMatch(one -> one.getCommand().getTitle().startsWith("contract ends in")), lenses.toString());
    }

    @Test
    void tellsMeaningsOfWords() throws Exception {
        String text = "// a\n/* 😀\n b */ company acme \"é\"\n";
        typed(text);

        List<Integer> numbers = get(texts.semanticTokensFull(new SemanticTokensParams(Session.document(TYPED)))).getData();

        List<String> words = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < numbers.size(); i += 5) {
            column = numbers.get(i) == 0 ? column + numbers.get(i + 1) : numbers.get(i + 1);
            line += numbers.get(i);
            Range range = new Range(new Position(line, column), new Position(line, column + numbers.get(i + 2)));
            words.add(part(text, range) + ":" + Reading.TOKENS.get(numbers.get(i + 3)) + numbers.get(i + 4));
        }
        assertEquals(List.of("// a:comment0", "/* 😀:comment0", " b */:comment0", "company:keyword0", "acme:variable1", "\"é\":string0"), words);
    }

    @Test
    void tellsTheFindingsOfAllFilesOfTheFolder() throws Exception {
        typed("company typed-company \"😀\" { phone +41 (0)44 000 01 00 }\n");
        PublishDiagnosticsParams own = session.current(TYPED);

        var zero = own.getDiagnostics().stream().filter(one -> one.getCode().getLeft().equals("NUM001")).findFirst().orElseThrow();
        assertEquals("+41 (0)44 000 01 00", part(session.text(TYPED), zero.getRange()));
        assertEquals("pbxdoc:/rules/NUM001.md", zero.getCodeDescription().getHref());
        assertTrue(session.latest().size() >= 2, "of files that are not open too: " + session.latest().keySet());
    }

    @Test
    void writesNothing() throws IOException {
        try (var files = Files.walk(CLINIC.getParent().getParent().getParent())) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().equals("typed.pbxdoc")));
        }
        assertNotNull(session.initialized.getCapabilities().getWorkspace().getTextDocumentContent());
    }

    private static boolean holds(Range outer, Range inner) {
        Comparator<Position> order = Comparator.comparingInt(Position::getLine).thenComparingInt(Position::getCharacter);
        return order.compare(outer.getStart(), inner.getStart()) <= 0 && order.compare(inner.getEnd(), outer.getEnd()) <= 0;
    }

    private static String part(String text, Range range) {
        TextLines lines = TextLines.of(text);
        return text.substring(
                lines.offset(range.getStart().getLine(), range.getStart().getCharacter()),
                lines.offset(range.getEnd().getLine(), range.getEnd().getCharacter()));
    }

    private static String changed(String text, List<? extends TextEdit> edits) {
        TextLines lines = TextLines.of(text);
        String changed = text;
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparingInt((TextEdit edit) ->
                -lines.offset(edit.getRange().getStart().getLine(), edit.getRange().getStart().getCharacter())));
        for (TextEdit edit : backwards) {
            int start = lines.offset(edit.getRange().getStart().getLine(), edit.getRange().getStart().getCharacter());
            int end = lines.offset(edit.getRange().getEnd().getLine(), edit.getRange().getEnd().getCharacter());
            changed = changed.substring(0, start) + edit.getNewText() + changed.substring(end);
        }
        return changed;
    }
}
