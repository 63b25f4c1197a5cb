/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Text in one pair of quotes, or in three pairs over several lines; words without quotes stay as they are.
 *
 * <p>A text block loses the indentation that all its lines share, as in Java: authors indent it with the code around.
 */
final class QuotedText extends AbstractNullSafeConverter<String> {

    private static final String FENCE = "\"\"\"";

    private final IValueConverter<String> strings;

    QuotedText(IValueConverter<String> strings) {
        this.strings = strings;
    }

    @Override
    protected String internalToString(String value) {
        return strings.toString(value);
    }

    @Override
    protected String internalToValue(String text, INode node) {
        if (text.startsWith(FENCE) && text.length() >= 2 * FENCE.length()) {
            return text.substring(FENCE.length(), text.length() - FENCE.length())
                    .replace("\r\n", "\n")
                    .stripIndent()
                    .strip();
        }
        return text.startsWith("\"") ? strings.toValue(text, node) : text;
    }
}
