/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pbxdoc.language.finding.Finding;

/** Why a customer's folder could not be read or its pack not be made; nothing was written then. */
public abstract sealed class PackFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Path path;
    private final transient List<Object> details;

    private PackFailure(String key, Path path, List<Object> details, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.path = path;
        this.details = List.copyOf(details);
    }

    /** Returns the key of the message. */
    String key() {
        return key;
    }

    /** Returns what happened, in English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH, Path::toString);
    }

    /** Returns what happened and the way out, in the language of {@code locale}, paths said by {@code shown}. */
    public String message(Locale locale, Function<Path, String> shown) {
        Object[] args = Stream.concat(Stream.of(path), details.stream())
                .map(part -> part instanceof Path place ? shown.apply(place) : part instanceof Finding finding ? finding.message(locale) : part)
                .toArray();
        return new Words(PackFailure.class).say(locale, key, args);
    }

    /** The folder cannot be used: it is missing, empty, unreadable, or describes no document. */
    public static final class Input extends PackFailure {
        private static final long serialVersionUID = 1L;

        Input(String variant, Path path, Throwable cause, Object... details) {
            super("input." + variant, path, List.of(details), cause);
        }
    }

    /** The pack cannot be written: no space, no permission, something else in its place, another build at work, its name taken twice. */
    public static final class Output extends PackFailure {
        private static final long serialVersionUID = 1L;

        Output(String variant, Path path, Throwable cause, Object... details) {
            super("output." + variant, path, List.of(details), cause);
        }
    }

    /** pbxdoc itself failed. */
    public static final class Internal extends PackFailure {
        private static final long serialVersionUID = 1L;

        Internal(Path path, Throwable cause) {
            super("internal", path, List.of(String.valueOf(cause).lines().findFirst().orElse("")), cause);
        }
    }

    /** The caller no longer wanted it. */
    public static final class Cancelled extends PackFailure {
        private static final long serialVersionUID = 1L;

        Cancelled(Path path) {
            super("cancelled", path, List.of(), null);
        }
    }
}
