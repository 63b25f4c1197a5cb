/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What must be true of an installation. One rule is one class with an id, its words in four languages in
 * {@code Messages*.properties}, a page {@code docs/rules/<id>.md} and a test that runs that page.
 */
package org.pbxdoc.language.rules;
