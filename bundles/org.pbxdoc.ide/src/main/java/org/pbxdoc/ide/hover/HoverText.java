/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import org.pbxdoc.ide.Region;

/**
 * What an editor shows about a word.
 *
 * @param markdown the words, as Markdown
 * @param region the word
 */
public record HoverText(String markdown, Region region) {}
