/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

/**
 * How a csv file is written.
 *
 * @param byteOrderMark whether it starts with the mark by which Excel recognises UTF-8
 * @param separator what stands between two cells
 */
public record CsvOptions(boolean byteOrderMark, char separator) {

    /** What Excel with Swiss settings opens by a double click. */
    public static final CsvOptions SWISS_EXCEL = new CsvOptions(true, ';');

    /** Plain UTF-8 with commas, for programs. */
    public static final CsvOptions PLAIN = new CsvOptions(false, ',');

    public CsvOptions {
        if (separator == '"' || separator == '\r' || separator == '\n') {
            throw new IllegalArgumentException("A quotation mark or a line end cannot separate cells; use ; or ,");
        }
    }
}
