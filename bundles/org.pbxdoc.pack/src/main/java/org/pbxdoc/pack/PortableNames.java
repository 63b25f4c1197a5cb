/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbxdoc.pack.output.FileName;

/** Names of sources in a pack: those of the author where every system can hold them, otherwise as near as can be. */
final class PortableNames {

    private final Set<String> taken = new HashSet<>();

    /** Returns the name for {@code source}, which differs from all others in more than case. */
    String of(String source) {
        String safe = Arrays.stream(source.split("/")).map(FileName::of).collect(Collectors.joining("/"));
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            int dot = safe.lastIndexOf('.');
            name = safe.substring(0, dot) + "-" + i + safe.substring(dot);
        }
        return name;
    }
}
