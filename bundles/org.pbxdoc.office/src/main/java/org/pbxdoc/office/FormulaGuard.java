/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking text in a csv file for a formula, as the OWASP advice on CSV injection has it. */
final class FormulaGuard {

    /** First characters at which a spreadsheet starts to compute, among them the full-width forms. */
    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+[0-9][0-9 ]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private FormulaGuard() {}

    /** Returns {@code text} with an apostrophe in front if a spreadsheet would compute it. */
    static String guarded(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Returns whether {@code text} is a phone number in international form, which no spreadsheet computes. */
    static boolean isPhoneNumber(String text) {
        return PHONE_NUMBER.matcher(text).matches();
    }

    /** Returns whether {@code text} is a plain number with or without a sign. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
