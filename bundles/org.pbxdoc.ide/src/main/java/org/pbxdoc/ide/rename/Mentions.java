/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.language.load.StrictResource;

/** The places where people write a name in their own words: comments and texts in quotes, which no rename touches. */
public final class Mentions {

    private Mentions() {}

    /** Returns the places in the customer's files where {@code name} stands as a whole word in comments and texts. */
    public static List<TextPlace> of(Snapshot snapshot, String name) {
        Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_-])");
        List<TextPlace> places = new ArrayList<>();
        for (StrictResource file : snapshot.installation().files()) {
            String text = Snapshot.text(file);
            if (text.contains(name)) {
                collect(file, text, word, places);
            }
        }
        return List.copyOf(places);
    }

    private static void collect(StrictResource file, String text, Pattern word, List<TextPlace> places) {
        for (Lexeme lexeme : LanguageServices.shared().scanner().scan(text).all()) {
            if (lexeme.kind() == TokenKind.COMMENT || lexeme.kind() == TokenKind.TEXT) {
                Matcher found = word.matcher(text).region(lexeme.offset(), lexeme.end());
                while (found.find()) {
                    places.add(new TextPlace(file.getURI(), Region.between(found.start(), found.end())));
                }
            }
        }
    }
}
