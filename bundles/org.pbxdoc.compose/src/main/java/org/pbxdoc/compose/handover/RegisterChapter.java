/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.pbxdoc.compose.Listing.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.DocumentKind;
import org.pbxdoc.language.model.FiledDocument;

/** What is on file: the document register by kind, and the photos. */
final class RegisterChapter {

    private static final String PHOTOS = "photos";

    private final Composition composition;

    RegisterChapter(Composition composition) {
        this.composition = composition;
    }

    /** Returns the chapter. */
    Optional<Section> chapter() {
        Listing listing = new Listing("documents")
                .text("document", 6).literal("number", 3).date("date", 2).literal("file", 5).text("delivered", 2);
        Chapter photos = Chapter.part(PHOTOS);
        List<FiledDocument> all = composition.reader().all(FiledDocument.class);
        for (DocumentKind kind : DocumentKind.values()) {
            List<FiledDocument> ofKind = all.stream().filter(document -> document.getKind() == kind).toList();
            if (!ofKind.isEmpty()) {
                listing.group(Said.of(kind));
            }
            for (FiledDocument document : ofKind) {
                Optional<Picture.Image> image = kind == DocumentKind.PHOTO ? PhotoFile.read(document) : Optional.empty();
                image.ifPresent(picture -> photos.add(photo(document, picture)));
                listing.row(
                        cell(Said.title(document)),
                        cell(document.getNumber()),
                        cell(Said.date(document.getDated())),
                        file(document, image.isPresent()),
                        cell(Said.yesNo(document.isDelivered())));
            }
        }
        return new Chapter("documents").add(listing.ifAny()).part(photos).section();
    }

    /** A web address leads there and a photo to the photos; other files lie with the author and are named only. */
    private static Cell file(FiledDocument document, boolean shown) {
        String path = document.getPath();
        if (path == null) {
            return cell((String) null);
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return Cell.linked(Text.of(path), path);
        }
        return shown ? Cell.linked(Text.of(path), "#" + PHOTOS) : cell(path);
    }

    private Photo photo(FiledDocument document, Picture.Image picture) {
        Text shown = Said.list(document.getElements().stream().map(composition.reader()::title).toList());
        Text title = Said.title(document);
        return new Photo(
                "photo-" + document.getName(),
                title,
                Said.joined(
                        List.of(
                                document.getDated() == null ? Text.EMPTY : Text.label("photo.taken", Said.date(document.getDated())),
                                shown.isEmpty() ? Text.EMPTY : Text.label("photo.shows", shown)),
                        Text.of(" · ")),
                Said.joined(List.of(title, shown), Text.of(" – ")),
                picture);
    }
}
