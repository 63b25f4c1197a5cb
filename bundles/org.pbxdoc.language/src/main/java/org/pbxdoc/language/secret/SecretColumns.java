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
            ".*(password|passwd|passwort|kennwort|mot[ _]de[ _]passe|passphrase|secret|privatekey|private_key|apikey|api_key)"
                    + "|(.*[ _-])?(pwd|pin|psk|puk|mdp|pass|vmpwd)|srvcaccesspwd|deskphonewebpass|pwd_.*|.*passwd.*"
                    + "|zugangscode|zutrittscode|code d.acc.s|codice d.accesso|snmp[ _-]?community|community");
    private static final Pattern CELL = Pattern.compile("[,;\\t]");

    private static final int MOST_COLUMNS = 500;

    private SecretColumns() {}

    static boolean isSecret(String lowerName) {
        return NAME.matcher(lowerName).matches();
    }

    static List<Hint> find(String text) {
        List<Hint> hints = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String[] names = CELL.split(lines.get(i), MOST_COLUMNS);
            for (int column = 0; names.length > 1 && column < names.length; column++) {
                String name = unquoted(names[column]);
                if (isSecret(name.toLowerCase(Locale.ROOT)) && isFilled(lines.get(i + 1), column, names.length)) {
                    hints.add(new Hint(Kind.COLUMN, name));
                }
            }
        }
        return hints;
    }

    private static boolean isFilled(String row, int column, int columns) {
        String[] cells = CELL.split(row, MOST_COLUMNS);
        if (cells.length < columns || column >= cells.length) {
            return false;
        }
        String cell = unquoted(cells[column]);
        return !cell.isEmpty() && !SecretValue.isPlaceholder(cell) && !SecretValue.isReference(cell);
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "").strip();
    }
}
