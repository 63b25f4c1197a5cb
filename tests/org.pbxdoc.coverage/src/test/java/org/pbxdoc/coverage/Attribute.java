/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.coverage;

import java.util.Set;

/**
 * An attribute as a page shows it.
 *
 * @param words keywords it begins with, in Markdown
 * @param value what follows, in Markdown
 * @param several whether it may be written more than once, or takes a list
 * @param beforeBrace whether it may stand before the brace
 * @param features names of the features it sets
 */
record Attribute(String words, String value, boolean several, boolean beforeBrace, Set<String> features) {}
