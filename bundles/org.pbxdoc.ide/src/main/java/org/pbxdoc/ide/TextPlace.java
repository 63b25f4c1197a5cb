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
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.finding.Place;

/**
 * A stretch of a file, or of a catalogue that comes with the language.
 *
 * @param uri the file or catalogue
 * @param region the stretch
 */
public record TextPlace(URI uri, Region region) {

    /** Returns the same place as services for editors know it. */
    public static TextPlace of(Place place) {
        return new TextPlace(place.file(), new Region(place.offset(), place.length()));
    }

    /** Returns the file; none for a catalogue. */
    public Optional<Path> file() {
        return uri.isFile() ? Optional.of(Path.of(uri.toFileString())) : Optional.empty();
    }
}
