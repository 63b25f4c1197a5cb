/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractIDValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts the words of a file into the values of the syntax tree. */
@Singleton // Finding the methods below takes longer than reading a file.
public class LiteralConverters extends AbstractDeclarativeValueConverterService {

    @Inject
    private AbstractIDValueConverter ids;

    @Inject
    private STRINGValueConverter strings;

    /** Files may be read side by side, and the map is filled when it is first asked for. */
    @Override
    protected synchronized Map<String, IValueConverter<Object>> getConverters() {
        return super.getConverters();
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> id() {
        return ids;
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new Unescaping();
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return strings;
    }

    @ValueConverter(rule = "Prose")
    public IValueConverter<String> prose() {
        return new QuotedText(strings);
    }

    @ValueConverter(rule = "Version")
    public IValueConverter<String> version() {
        return new QuotedText(strings);
    }

    @ValueConverter(rule = "Edition")
    public IValueConverter<String> edition() {
        return new QuotedText(strings);
    }

    @ValueConverter(rule = "Email")
    public IValueConverter<String> email() {
        return new QuotedText(strings);
    }

    @ValueConverter(rule = "Count")
    public IValueConverter<Integer> count() {
        return new Counting();
    }

    @ValueConverter(rule = "Decibel")
    public IValueConverter<Integer> decibel() {
        return new Measuring();
    }

    /** Drops the escape from {@code ^server}. */
    private static final class Unescaping extends AbstractNullSafeConverter<String> {
        @Override
        protected String internalToString(String value) {
            return value;
        }

        @Override
        protected String internalToValue(String text, INode node) {
            return text.startsWith("^") ? text.substring(1) : text;
        }
    }

    /** Reads a number; where the parser missed one it has said so, and nothing more needs saying. */
    private abstract static class Measure extends AbstractNullSafeConverter<Integer> {
        @Override
        public Integer toValue(String text, INode node) {
            return text == null || text.isEmpty() ? Integer.valueOf(0) : super.toValue(text, node);
        }
    }

    /** Reads a whole number of at most nine digits, without sign. */
    private static final class Counting extends Measure {
        @Override
        protected String internalToString(Integer value) {
            return value.toString();
        }

        @Override
        protected Integer internalToValue(String text, INode node) {
            if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new NoCount(text, node);
            }
            return Integer.valueOf(text);
        }
    }

    /** Reads a received power such as {@code -62} or {@code -62dBm}. */
    private static final class Measuring extends Measure {
        @Override
        protected String internalToString(Integer value) {
            return value + "dBm";
        }

        @Override
        protected Integer internalToValue(String text, INode node) {
            if (!text.matches("-?[0-9]{1,3}(dBm)?")) {
                throw new ValueConverterException("'" + text + "' is not a received power, such as -62dBm", node, null);
            }
            return Integer.valueOf(text.endsWith("dBm") ? text.substring(0, text.length() - 3) : text);
        }
    }
}
