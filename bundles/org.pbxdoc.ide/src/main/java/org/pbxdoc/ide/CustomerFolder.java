/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the folder that describes one customer: the highest one on the way up that holds pbxdoc files itself. */
public final class CustomerFolder {

    private CustomerFolder() {}

    /** Returns the customer's folder of a file, never outside {@code limit}, the root of the project. */
    public static Path of(Path file, Path limit) {
        Path customer = file.getParent();
        for (Path folder = customer; folder != null && folder.startsWith(limit); folder = folder.getParent()) {
            if (holdsFiles(folder)) {
                customer = folder;
            }
        }
        return customer;
    }

    private static boolean holdsFiles(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.anyMatch(child -> child.getFileName().toString().endsWith(".pbxdoc"));
        } catch (IOException e) {
            // A folder that cannot be listed holds nothing that could be checked.
            return false;
        }
    }
}
