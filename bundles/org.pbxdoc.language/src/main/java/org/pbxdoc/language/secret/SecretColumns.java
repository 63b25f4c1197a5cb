/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pbxdoc.language.secret.ClearSecrets.Hint;
import org.pbxdoc.language.secret.ClearSecrets.Kind;

/** Finds tables pasted into a text, with a column such as {@code AuthPassword}. */
final class SecretColumns {

    private static final Pattern NAME = Pattern.compile(
            ".*(passwords?|passwd|passwort|passwörter|kennwort|kennwörter|mots?[ _]de[ _]passe|parola d.ordine|passphrase|secret|privatekey|private_key|apikey|api_key)"
                    + "|(.*[ _-])?(pwd|pin|psk|puk|mdp|pass|vmpwd)|srvcaccesspwd|deskphonewebpass|pwd_.*|.*passwd.*"
                    + "|(.*[ _-])?(passwords?|passwd|passwort|kennwort|mots?[ _]de[ _]passe|mdp|pwd|pin)[ _-]+(sip|web|admin|http|wlan|wifi|mailbox|voicemail|portal|login|initial|pbx|[12])"
                    + "|zugangscode|zutrittscode|code d.acc.s|codice d.accesso|snmp[ _-]?community|community");
    private static final Pattern CELL = Pattern.compile("[,;\\t]");

    /** The line between the head of a Markdown table and its rows. */
    private static final Pattern RULER = Pattern.compile("[|:\\- ]*-[|:\\- ]*");

    private static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 100;

    private SecretColumns() {}

    static boolean isSecret(String lowerName) {
        return NAME.matcher(lowerName).matches();
    }

    static List<Hint> find(String text) {
        List<Hint> hints = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean drawn = lines.get(i).indexOf('|') >= 0;
            String[] names = cells(lines.get(i), drawn);
            boolean table = names.length > 1 || lines.get(i).strip().startsWith("|");
            for (int column = 0; table && column < names.length; column++) {
                String name = unquoted(names[column]);
                if (isSecret(name.toLowerCase(Locale.ROOT)) && isFilled(lines, i + 1, column, names.length, drawn)) {
                    hints.add(new Hint(Kind.COLUMN, name));
                }
            }
        }
        return hints;
    }

    private static String[] cells(String line, boolean drawn) {
        if (!drawn) {
            return CELL.split(line, MOST_COLUMNS);
        }
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return inner.split("\\|", MOST_COLUMNS);
    }

    private static boolean isFilled(List<String> lines, int first, int column, int columns, boolean drawn) {
        for (int row = first; row < lines.size() && row < first + MOST_ROWS; row++) {
            String line = lines.get(row);
            if (drawn && line.indexOf('|') < 0) {
                return false;
            }
            String[] cells = cells(line, drawn);
            if (cells.length < columns) {
                return false;
            }
            if (!RULER.matcher(line).matches() && holdsSecret(unquoted(cells[column]), drawn)) {
                return true;
            }
        }
        return false;
    }

    /** Tables drawn by people hold remarks as well as values; exported ones hold values. */
    private static boolean holdsSecret(String cell, boolean drawn) {
        if (cell.isEmpty() || SecretValue.isPlaceholder(cell) || SecretValue.isReference(cell)) {
            return false;
        }
        String value = SecretValue.first(cell);
        return !drawn || SecretValue.isPassword(value, cell) || SecretValue.isDigits(value, 3);
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "").strip();
    }
}
