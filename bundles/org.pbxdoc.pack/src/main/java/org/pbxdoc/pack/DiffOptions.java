/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.pbxdoc.language.model.Audience;

/**
 * What is compared.
 *
 * @param older the older state: a folder, a pack, a revision, or a revision and a folder in it with a colon between them
 * @param newer the newer state
 * @param directory where relative paths begin
 * @param folder the folder that revisions are about; if not given, the other state's if that is a folder, otherwise {@code directory}
 * @param audience who reads about it, instead of whom the document headers name
 */
public record DiffOptions(String older, String newer, Path directory, Optional<Path> folder, Optional<Audience> audience) {
    public DiffOptions {
        Objects.requireNonNull(older);
        Objects.requireNonNull(newer);
        Objects.requireNonNull(directory);
    }
}
