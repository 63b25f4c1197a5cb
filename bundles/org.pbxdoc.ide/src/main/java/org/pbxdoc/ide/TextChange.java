/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.nio.file.Path;

/**
 * A change of a text: what goes in for a stretch of it.
 *
 * @param file the file
 * @param region what goes out
 * @param text what comes in
 */
public record TextChange(Path file, Region region, String text) {

    /** Returns {@code before} with this change made. */
    public String in(String before) {
        return before.substring(0, region.offset()) + text + before.substring(region.end());
    }
}
