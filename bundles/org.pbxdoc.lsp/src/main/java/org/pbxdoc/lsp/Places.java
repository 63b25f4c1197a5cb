/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.TextLines;
import org.pbxdoc.ide.TextPlace;

/** Turns offsets into the lines and columns of the protocol and back, for the files of one snapshot. */
final class Places {

    private final Snapshot snapshot;
    private final Map<Path, OpenTexts.OpenText> open;
    private final Map<URI, TextLines> lines = new HashMap<>();

    Places(Snapshot snapshot, Map<Path, OpenTexts.OpenText> open) {
        this.snapshot = snapshot;
        this.open = open;
    }

    /** Returns the lines of {@code file}, none if it is not of this customer. */
    TextLines lines(Path file) {
        return lines(EditedFolder.uri(file));
    }

    private TextLines lines(URI uri) {
        return lines.computeIfAbsent(uri, one -> TextLines.of(snapshot.resource(one).map(Snapshot::text).orElse("")));
    }

    static Position position(TextLines lines, int offset) {
        return new Position(lines.line(offset), lines.column(offset));
    }

    static Range range(TextLines lines, Region region) {
        return new Range(position(lines, region.offset()), position(lines, region.end()));
    }

    static int offset(TextLines lines, Position position) {
        return lines.offset(position.getLine(), position.getCharacter());
    }

    Range range(Path file, Region region) {
        return range(lines(file), region);
    }

    /** Returns how the client calls {@code file}. */
    String uri(Path file) {
        return uri(file, open);
    }

    static String uri(Path file, Map<Path, OpenTexts.OpenText> open) {
        return Optional.ofNullable(open.get(file)).map(OpenTexts.OpenText::uri).orElseGet(() -> file.toUri().toString());
    }

    /** Returns the place for the client; of a catalogue only if it can show texts that are no files. */
    Optional<Location> location(TextPlace place, boolean catalogues) {
        Range range = range(lines(place.uri()), place.region());
        if (place.file().isPresent()) {
            return Optional.of(new Location(uri(place.file().get()), range));
        }
        return catalogues ? Optional.of(new Location(ShippedTexts.uri(place.uri()), range)) : Optional.empty();
    }

    WorkspaceEdit edit(List<TextChange> changes) {
        Map<String, List<TextEdit>> edits = new HashMap<>();
        for (TextChange change : changes) {
            edits.computeIfAbsent(uri(change.file()), uri -> new ArrayList<>())
                    .add(new TextEdit(range(change.file(), change.region()), change.text()));
        }
        return new WorkspaceEdit(edits);
    }
}
