/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.secret;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A text as the eye reads it: without the marks of Markdown and without characters that nobody sees. */
final class BareText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\uFE00-\\uFE0F]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    /** Bold and italics, outermost first; a single mark inside a word, as in a password, is no emphasis. */
    private static final List<Pattern> EMPHASES = List.of(
            Pattern.compile("(?<![\\p{L}\\p{N}*])(\\*{1,3})(?=[^\\s*])([^*\\n]{1,200})(?<=\\S)\\1(?![\\p{L}\\p{N}*])"),
            Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})(?=[^\\s_])([^_\\n]{1,200})(?<=\\S)\\1(?![\\p{L}\\p{N}_])"),
            Pattern.compile("(?<!~)(~~)(?=[^\\s~])([^~\\n]{1,200})(?<=\\S)\\1(?!~)"),
            Pattern.compile("(?<!`)(`{1,3})(?=[^`])([^`\\n]{1,200})\\1(?!`)"));

    private BareText() {}

    /** Returns {@code text} in one form, whichever way it was typed, pasted or decorated. */
    static String of(String text) {
        String bare = isPlain(text) ? text : usual(text);
        return isMarked(bare) ? unmarked(bare) : bare;
    }

    private static String usual(String text) {
        String usual = Normalizer.normalize(text, Normalizer.Form.NFC);
        usual = INVISIBLE.matcher(usual).replaceAll("");
        usual = LINE_END.matcher(usual).replaceAll("\n");
        usual = SPACES.matcher(usual).replaceAll(" ");
        return narrow(usual);
    }

    private static String unmarked(String text) {
        String bare = text;
        for (Pattern emphasis : EMPHASES) {
            bare = emphasis.matcher(bare).replaceAll("$2");
        }
        return bare;
    }

    /** Most texts have nothing that would change, which is seen faster than done. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean visible = c > ' ' && c < '\u007F' || c == '\n' || c == '\t';
            boolean single = c == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
            if (!visible && !single) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarked(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.indexOf('~') >= 0 || text.indexOf('`') >= 0;
    }

    /** Letters and signs of full width, and what looks like a colon, are typed with some keyboards. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                narrow.append((char) (c - '\uFF01' + '!'));
            } else {
                narrow.append("\uFE55\uFE13\u2236\uA789\u02D0".indexOf(c) >= 0 ? ':' : c);
            }
        }
        return narrow.toString();
    }
}
