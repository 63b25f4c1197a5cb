/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From the checked model to documents, workbooks and drawings: what is said in which order, in no particular format.
 *
 * <p>{@link org.pbxdoc.compose.Composition} is the way in. One content has one composer; the words of all composers are
 * in {@code Labels*.properties}, one file a language.
 */
package org.pbxdoc.compose;
