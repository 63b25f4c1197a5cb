/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.typing;

import org.pbxdoc.ide.Region;

/**
 * What a key does to a text.
 *
 * @param region what goes out
 * @param text what comes in
 * @param cursor where the cursor is then, in the new text
 */
public record Stroke(Region region, String text, int cursor) {}
