/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.Locale;

/** Why a file is not taken in at all. */
public final class IntakeRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Said reason;

    IntakeRefusal(String key, Object... args) {
        super(Said.of(key, args).message(Locale.ENGLISH));
        reason = Said.of(key, args);
    }

    /** Returns why, and the way out, in the language of {@code locale}. */
    public String message(Locale locale) {
        return reason.message(locale);
    }
}
