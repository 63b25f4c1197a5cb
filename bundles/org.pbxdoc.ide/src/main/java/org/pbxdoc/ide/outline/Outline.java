/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.outline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.LocalText;

/** Lists the elements of files. */
public final class Outline {

    private Outline() {}

    /** Returns the elements of {@code file} in the order of the text, each with those in it. */
    public static List<OutlineEntry> of(Snapshot snapshot, Path file) {
        return of(snapshot, EditedFolder.uri(file));
    }

    /** Returns the same of a file or catalogue. */
    public static List<OutlineEntry> of(Snapshot snapshot, URI uri) {
        return snapshot.resource(uri).map(Outline::of).orElse(List.of());
    }

    /** Returns the elements of all files of the customer, without order. */
    public static Stream<OutlineEntry> all(Snapshot snapshot) {
        return snapshot.installation().files().stream().flatMap(file -> of(file).stream()).flatMap(Outline::flat);
    }

    /** Returns the elements of {@code file} by domain, in the order of the domains. */
    public static Map<Domain, List<OutlineEntry>> byDomain(Snapshot snapshot, Path file) {
        Map<Domain, List<OutlineEntry>> domains = new EnumMap<>(Domain.class);
        for (OutlineEntry entry : of(snapshot, file)) {
            domains.computeIfAbsent(entry.domain(), domain -> new ArrayList<>()).add(entry);
        }
        return domains;
    }

    /** Returns the elements of all files whose name, kind or title has the letters of {@code query} in this order. */
    public static List<OutlineEntry> search(Snapshot snapshot, String query) {
        return all(snapshot).filter(entry -> isMeant(entry, query)).toList();
    }

    private static Stream<OutlineEntry> flat(OutlineEntry entry) {
        return Stream.concat(Stream.of(entry), entry.children().stream().flatMap(Outline::flat));
    }

    static boolean isMeant(OutlineEntry entry, String query) {
        String words = (entry.kind() + " " + entry.name() + " " + entry.title()).toLowerCase(Locale.ROOT);
        String wanted = query.toLowerCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            at = words.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<OutlineEntry> of(StrictResource resource) {
        return resource.getContents().isEmpty() ? List.of() : children(resource.getContents().get(0));
    }

    private static List<OutlineEntry> children(EObject parent) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (EObject child : parent.eContents()) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(child);
            if (node == null) {
                continue; // a row of a table
            }
            if (Domain.isListed(child)) {
                entries.add(entry(child, node));
            } else {
                entries.addAll(children(child));
            }
        }
        entries.sort((one, other) -> Integer.compare(one.whole().offset(), other.whole().offset()));
        return entries;
    }

    private static OutlineEntry entry(EObject element, ICompositeNode node) {
        Region whole = new Region(node.getOffset(), node.getLength());
        Place place = Places.of(element, null);
        Region head = new Region(place.offset(), place.length());
        String words = Named.of(element);
        String name = name(element, words);
        String kind = words.endsWith(" " + name)
                ? words.substring(0, words.length() - name.length() - 1)
                : words.equals(name) ? "" : words.substring(0, Math.max(0, words.indexOf(' ')));
        return new OutlineEntry(
                name,
                kind,
                title(element),
                Domain.of(element),
                element.eResource().getURI(),
                whole,
                whole.holds(head) ? head : new Region(whole.offset(), 0),
                children(element));
    }

    private static String name(EObject element, String words) {
        if (element instanceof Element named && named.getName() != null) {
            return named.getName();
        }
        return element instanceof Change change && change.getVersion() != null ? change.getVersion() : words;
    }

    /** Returns the title of {@code element} in one of its languages. */
    public static String title(EObject element) {
        Object title = element.eClass().getEStructuralFeature("title") == null
                ? null
                : element.eGet(element.eClass().getEStructuralFeature("title"));
        if (!(title instanceof LocalText text)) {
            return "";
        }
        if (text.getPlain() != null) {
            return text.getPlain();
        }
        return text.getTranslations().stream()
                .map(translation -> translation.getText())
                .filter(words -> words != null)
                .findFirst()
                .orElse("");
    }
}
