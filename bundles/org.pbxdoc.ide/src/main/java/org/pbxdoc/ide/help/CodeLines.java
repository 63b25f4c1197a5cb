/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.util.EnumSet;
import java.util.List;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.TokenKind;

/** Writes the lines of an example, those of the language in its colours. */
final class CodeLines {

    private CodeLines() {}

    static void write(Sheet sheet, String code, boolean isPbxdoc, String indent) {
        List<Lexeme> lexemes = isPbxdoc ? LanguageServices.shared().scanner().scan(code).all() : List.of();
        int begin = 0;
        for (String line : code.split("\n", -1)) {
            int end = begin + line.length();
            if (end < code.length() || !line.isEmpty()) {
                sheet.write(indent, Look.BLOCK);
                line(sheet, code, begin, end, lexemes);
                sheet.write("\n", Look.BLOCK);
            }
            begin = end + 1;
        }
    }

    private static void line(Sheet sheet, String code, int begin, int end, List<Lexeme> lexemes) {
        int done = begin;
        for (Lexeme lexeme : lexemes) {
            int from = Math.max(lexeme.offset(), done);
            int to = Math.min(lexeme.end(), end);
            if (from < to && lexeme.kind() != TokenKind.SPACE) {
                sheet.write(code.substring(done, from), Look.BLOCK);
                sheet.write(new Piece(code.substring(from, to), EnumSet.of(Look.BLOCK, Look.valueOf(lexeme.kind().name())), ""));
                done = to;
            }
        }
        sheet.write(code.substring(done, end), Look.BLOCK);
    }
}
