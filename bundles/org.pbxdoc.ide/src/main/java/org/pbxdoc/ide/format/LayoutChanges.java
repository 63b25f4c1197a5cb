/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.language.formatting.Formatting;
import org.pbxdoc.language.load.StrictResource;

/** The smallest changes that lay a text out. */
public final class LayoutChanges {

    private LayoutChanges() {}

    /** Returns whether a file can be laid out: it has no syntax errors. */
    public static boolean arePossible(Snapshot snapshot, Path file) {
        return snapshot.resource(file)
                .map(StrictResource::getParseResult)
                .filter(parsed -> !parsed.hasSyntaxErrors())
                .isPresent();
    }

    /** Returns the changes that lay out {@code text}; none if it has syntax errors. */
    public static List<TextChange> of(Path file, String text) {
        return between(file, text, Formatting.format(text));
    }

    /** Returns those of the changes that touch {@code range}. */
    public static List<TextChange> of(Path file, String text, Region range) {
        return of(file, text).stream()
                .filter(change -> change.region().offset() < range.end() && change.region().end() > range.offset()
                        || range.touches(change.region().offset()) && range.touches(change.region().end()))
                .toList();
    }

    /** A layout moves space only, so both texts are compared space by space. */
    static List<TextChange> between(Path file, String before, String after) {
        List<TextChange> changes = new ArrayList<>();
        int at = 0;
        int then = 0;
        while (at < before.length() || then < after.length()) {
            int spaceAt = behindSpace(before, at);
            int spaceThen = behindSpace(after, then);
            String space = after.substring(then, spaceThen);
            if (!before.substring(at, spaceAt).equals(space)) {
                changes.add(new TextChange(file, Region.between(at, spaceAt), space));
            }
            at = spaceAt;
            then = spaceThen;
            if (at >= before.length() && then >= after.length()) {
                break;
            }
            if (at >= before.length() || then >= after.length() || before.charAt(at) != after.charAt(then)) {
                changes.add(new TextChange(file, Region.between(at, before.length()), after.substring(then)));
                break;
            }
            at++;
            then++;
        }
        return changes;
    }

    private static int behindSpace(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
