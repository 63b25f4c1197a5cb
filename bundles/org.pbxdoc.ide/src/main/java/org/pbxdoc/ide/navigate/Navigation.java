/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.navigate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.language.model.Element;

/** Goes from names to elements and back, through all files of the folder. */
public final class Navigation {

    private Navigation() {}

    /** Returns where the element that is named at {@code offset} is declared. */
    public static Optional<TextPlace> definition(Snapshot snapshot, Path file, int offset) {
        return definition(snapshot, EditedFolder.uri(file), offset);
    }

    /** Returns where the element that is named at {@code offset} of a file or catalogue is declared. */
    public static Optional<TextPlace> definition(Snapshot snapshot, URI uri, int offset) {
        return Pointed.at(snapshot, uri, offset).flatMap(pointed -> Pointed.declaration(pointed.element()));
    }

    /**
     * Returns the places that name the element that is named at {@code offset}, in the order of files and texts.
     *
     * @param declaration whether the place that gives it its name is one of them
     */
    public static List<TextPlace> references(Snapshot snapshot, Path file, int offset, boolean declaration) {
        return references(snapshot, EditedFolder.uri(file), offset, declaration);
    }

    /** Returns the same of a file or catalogue. */
    public static List<TextPlace> references(Snapshot snapshot, URI uri, int offset, boolean declaration) {
        return Pointed.at(snapshot, uri, offset)
                .map(pointed -> places(snapshot, pointed.element(), declaration))
                .orElse(List.of());
    }

    /** Returns the places that name the element that is called so; none if there is none any more. */
    public static List<TextPlace> references(Snapshot snapshot, Designation designation, boolean declaration) {
        return designation.in(snapshot).map(element -> places(snapshot, element, declaration)).orElse(List.of());
    }

    /** Returns the places of {@code file} that name the element that is named at {@code offset}. */
    public static List<TextPlace> occurrences(Snapshot snapshot, Path file, int offset) {
        return occurrences(snapshot, EditedFolder.uri(file), offset);
    }

    /** Returns the same of a file or catalogue. */
    public static List<TextPlace> occurrences(Snapshot snapshot, URI uri, int offset) {
        return references(snapshot, uri, offset, true).stream().filter(place -> place.uri().equals(uri)).toList();
    }

    /** Returns the names of a file or catalogue that lead to a declaration, in the order of the text. */
    public static List<Region> links(Snapshot snapshot, URI uri) {
        return Uses.of(snapshot).all().stream()
                .filter(use -> use.place().uri().equals(uri))
                .flatMap(use -> use.segments().stream().map(Use.Segment::region))
                .sorted(Comparator.comparingInt(Region::offset))
                .toList();
    }

    /** Returns the places that name {@code element}; in a path such as {@code siege.lt.r1} only its own part. */
    public static List<TextPlace> places(Snapshot snapshot, Element element, boolean declaration) {
        List<TextPlace> places = new ArrayList<>();
        if (declaration) {
            Uses.name(element).ifPresent(places::add);
        }
        for (Use use : Uses.of(snapshot).all()) {
            for (Use.Segment segment : use.segments()) {
                if (segment.element() == element) {
                    places.add(new TextPlace(use.place().uri(), segment.region()));
                }
            }
        }
        return List.copyOf(places);
    }
}
