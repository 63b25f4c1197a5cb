/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Messages;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.load.StrictText;
import org.pbxdoc.language.message.LinkingMessages;
import org.pbxdoc.language.message.SyntaxMessages;

/** Findings about the text itself: bytes that are not UTF-8, syntax, and names that nothing has. */
final class SourceFindings {

    static final String NOT_UTF8 = "TXT001";

    private SourceFindings() {}

    static List<Finding> of(Installation installation) {
        List<Finding> found = new ArrayList<>();
        for (StrictResource file : installation.files()) {
            add(file, found);
        }
        for (StrictResource library : installation.catalogues()) {
            add(library, found);
        }
        return found;
    }

    private static void add(StrictResource file, List<Finding> found) {
        if (file.fault().isPresent()) {
            // What follows a bad byte was not read; its syntax errors would only distract.
            found.add(notUtf8(file, file.fault().get()));
            return;
        }
        for (Resource.Diagnostic diagnostic : file.getErrors()) {
            found.add(finding(file, diagnostic));
        }
    }

    private static Finding notUtf8(StrictResource file, StrictText.Fault fault) {
        Place place = new Place(file.getURI(), fault.line(), fault.column(), fault.offset(), 0);
        return finding(NOT_UTF8, NOT_UTF8, place, List.of(String.format(java.util.Locale.ROOT, "0x%02X", fault.value())));
    }

    private static Finding finding(StrictResource file, Resource.Diagnostic diagnostic) {
        if (diagnostic instanceof ExceptionDiagnostic failure) {
            return finding(
                    Finding.INTERNAL,
                    Finding.INTERNAL,
                    Place.start(file.getURI()),
                    List.of("", String.valueOf(failure.getException()), ""));
        }
        if (diagnostic instanceof AbstractDiagnostic known && known.getCode() != null && Messages.has(known.getCode())) {
            Place place =
                    new Place(file.getURI(), known.getLine(), known.getColumn(), known.getOffset(), known.getLength());
            String[] data = known.getData();
            List<String> args = data == null
                    ? List.of()
                    : Arrays.stream(data).map(word -> whole(word, file, known.getOffset())).toList();
            String id = id(known.getCode());
            Optional<String> meant = id.equals(LinkingMessages.UNKNOWN) ? LinkingMessages.meant(args) : Optional.empty();
            return finding(id, known.getCode(), place, args, meant);
        }
        Place place = new Place(file.getURI(), diagnostic.getLine(), Math.max(1, diagnostic.getColumn()), 0, 0);
        return finding(SyntaxMessages.UNEXPECTED, SyntaxMessages.BAD_VALUE, place, List.of(diagnostic.getMessage()));
    }

    /** The lexer cuts a character of two units in half; nobody can read half a character, and none can be sent to an editor. */
    private static String whole(String word, StrictResource file, int offset) {
        if (word.length() != 1 || !Character.isSurrogate(word.charAt(0)) || file.getParseResult() == null) {
            return word;
        }
        String text = file.getParseResult().getRootNode().getText();
        int at = text.indexOf(word.charAt(0), offset);
        int first = Character.isLowSurrogate(word.charAt(0)) ? at - 1 : at;
        return at >= 0 && first >= 0 && first + 1 < text.length() && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1))
                ? text.substring(first, first + 2)
                : "\uFFFD";
    }

    private static String id(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    private static Finding finding(String id, String key, Place place, List<String> args) {
        return finding(id, key, place, args, Optional.empty());
    }

    private static Finding finding(String id, String key, Place place, List<String> args, Optional<String> replacement) {
        return new Finding(
                id, Severity.ERROR, Finding.Outcome.VIOLATED, place, key, args, replacement, Optional.empty());
    }
}
