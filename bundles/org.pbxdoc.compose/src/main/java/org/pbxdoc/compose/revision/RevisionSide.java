/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.Reader;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.TopLevel;
import org.pbxdoc.language.model.UseCatalogue;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserImport;

/** One of two states that are compared: what its reader may see of it. */
final class RevisionSide {

    private final Map<EObject, Item> items = new LinkedHashMap<>();
    private final Map<Item, List<Item>> parts = new HashMap<>();
    private final Attributes titles;
    private final Attributes words;
    private final Attributes ids;

    /** Makes the side of {@code installation} without the users of the tables in {@code unread}. */
    RevisionSide(Installation installation, Reader reader, Set<String> unread) {
        this.titles = Attributes.titled(reader);
        this.words = Attributes.named(reader);
        this.ids = Attributes.calling(reader, element -> Text.of(identity(element)));
        for (EObject object : installation.all(EObject.class)) {
            if (isCompared(object, reader) && !isUnread(object, unread)) {
                add(object);
            }
        }
    }

    private static boolean isCompared(EObject object, Reader reader) {
        boolean own = object instanceof Element || object instanceof TopLevel || object instanceof DocumentHeader || object instanceof UseCatalogue;
        return own && reader.maySee(object) && (!(object instanceof Credential) || reader.maySeeVaults());
    }

    private static boolean isUnread(EObject object, Set<String> unread) {
        return object instanceof User user && user.eContainer() instanceof UserImport table && unread.contains(table.getFile());
    }

    private void add(EObject object) {
        Optional<Item> whole = whole(object);
        Item item = new Item(object, whole);
        items.put(object, item);
        whole.ifPresent(it -> parts.computeIfAbsent(it, key -> new ArrayList<>()).add(item));
    }

    private Optional<Item> whole(EObject object) {
        for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
            Item item = items.get(at);
            if (item != null && !(at instanceof UserImport)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** What is not compared itself, as a model of a shipped catalogue, is known by its name. */
    private String identity(Element element) {
        Item item = items.get(element);
        return item == null ? element.eClass().getName() + " " + element.getName() : item.key();
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    List<Item> parts(Item item) {
        return parts.getOrDefault(item, List.of());
    }

    /** Returns the values of {@code feature} in words for people. */
    List<Text> words(Item item, EStructuralFeature feature) {
        return words.values(item.object(), feature);
    }

    /** Returns the values of {@code feature} in words where each reference says which element it means, whatever that is called. */
    List<Text> values(Item item, EStructuralFeature feature) {
        return ids.values(item.object(), feature);
    }

    /** Returns what is written about {@code item} itself, but for its name. */
    List<Text> content(Item item) {
        List<Text> content = new ArrayList<>();
        for (EStructuralFeature feature : Attributes.features(item.object())) {
            if (!isName(item, feature)) {
                content.addAll(labelled(item, feature));
            }
        }
        return content;
    }

    private List<Text> labelled(Item item, EStructuralFeature feature) {
        return values(item, feature).stream().map(value -> Text.join(Text.of(feature.getName() + "="), value)).toList();
    }

    static boolean isName(Item item, EStructuralFeature feature) {
        return item.object() instanceof Element && feature.getName().equals("name");
    }

    Text heading(Item item) {
        return titles.heading(item.object());
    }

    Subject subject(Item item) {
        List<Text> inside = new ArrayList<>();
        for (Optional<Item> whole = item.whole(); whole.isPresent(); whole = whole.get().whole()) {
            inside.add(0, heading(whole.get()));
        }
        return new Subject(item.kind(), item.id(), heading(item), inside);
    }
}
