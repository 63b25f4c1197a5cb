/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Literals of the trade, typed: phone numbers, prefixes, addresses, dates, powers, durations, versions.
 *
 * <p>Each type has a {@code parse} that never guesses; what it refuses it explains with the expected form. The syntax
 * tree holds literals as they were written; rules and composers read them through these types.
 */
package org.pbxdoc.language.literal;
