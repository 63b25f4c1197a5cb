/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.EditorWords;
import org.pbxdoc.ide.ElementName;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextChange;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.ide.navigate.Navigation;
import org.pbxdoc.ide.navigate.Pointed;
import org.pbxdoc.language.model.Element;

/**
 * What it takes to give an element another name.
 *
 * @param changes the changes, in all files; empty if it cannot be done
 * @param refusal why it cannot be done; empty if it can
 */
public record Rename(List<TextChange> changes, Optional<String> refusal) {

    public Rename {
        changes = List.copyOf(changes);
    }

    /** Returns the name at {@code offset} if the element can have another one. */
    public static Optional<Region> subject(Snapshot snapshot, Path file, int offset) {
        return subject(snapshot, EditedFolder.uri(file), offset);
    }

    /** Returns the same of a file or catalogue. */
    public static Optional<Region> subject(Snapshot snapshot, URI uri, int offset) {
        return Pointed.at(snapshot, uri, offset)
                .filter(pointed -> isWritten(pointed.element()))
                .map(pointed -> pointed.place().region());
    }

    /** Returns the changes that call the element that is named at {@code offset} {@code name} from now on. */
    public static Rename to(Snapshot snapshot, Path file, int offset, String name, Locale locale) {
        return to(snapshot, EditedFolder.uri(file), offset, name, locale);
    }

    /** Returns the same of a file or catalogue. */
    public static Rename to(Snapshot snapshot, URI uri, int offset, String name, Locale locale) {
        Optional<Pointed> pointed = Pointed.at(snapshot, uri, offset);
        if (pointed.isEmpty()) {
            return refused(EditorWords.say(locale, "rename.nothing"));
        }
        Element element = pointed.get().element();
        if (!isWritten(element)) {
            return refused(EditorWords.say(locale, "rename.elsewhere", element.getName()));
        }
        Optional<String> written = ElementName.written(name);
        if (written.isEmpty()) {
            return refused(EditorWords.say(locale, "rename.form", name));
        }
        if (isTaken(snapshot, element, name)) {
            return refused(EditorWords.say(locale, "rename.taken", name));
        }
        List<TextChange> changes = new ArrayList<>();
        for (TextPlace place : Navigation.places(snapshot, element, true)) {
            place.file().ifPresent(path -> changes.add(new TextChange(path, place.region(), written.get())));
        }
        return new Rename(changes, Optional.empty());
    }

    private static Rename refused(String reason) {
        return new Rename(List.of(), Optional.of(reason));
    }

    /** A model of a shipped catalogue and a user of a table are not for the editor to rename. */
    private static boolean isWritten(Element element) {
        return Pointed.declaration(element)
                .filter(place -> place.file().isPresent() && place.region().length() > 0)
                .isPresent();
    }

    private static boolean isTaken(Snapshot snapshot, Element element, String name) {
        IQualifiedNameProvider names = LanguageServices.shared().part(IQualifiedNameProvider.class);
        QualifiedName old = names.getFullyQualifiedName(element);
        if (old == null) {
            return false;
        }
        QualifiedName wanted = old.skipLast(1).append(name.startsWith("^") ? name.substring(1) : name);
        return snapshot.installation().all(Element.class).stream()
                .anyMatch(other -> other != element && wanted.equals(names.getFullyQualifiedName(other)));
    }
}
