/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.PremisesAccess;
import org.pbxdoc.language.model.UserImport;

/** What the reader must not see: then the sources stay out of a pack, and findings that name hidden elements too. */
public final class Redaction {

    /** What stands between two names in a message; a dot may lead to the name of a part. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}_:-]+");

    /** Where hidden things begin and end, by file; one inside another has no place of its own. */
    private final Map<URI, NavigableMap<Integer, Integer>> hidden = new HashMap<>();

    private final boolean hidesAnything;
    private final Set<String> names;

    private Redaction(List<? extends EObject> kept) {
        this.hidesAnything = !kept.isEmpty();
        this.names = kept.stream()
                .filter(Element.class::isInstance)
                .map(object -> ((Element) object).getName())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        kept.forEach(this::add);
    }

    /** Returns what the reader of the documents of {@code installation} must not see. */
    public static Redaction of(Installation installation) {
        return of(installation, new Reader(installation));
    }

    /** Returns what {@code reader} must not see of {@code installation}. */
    static Redaction of(Installation installation, Reader reader) {
        List<? extends EObject> kept = Stream.of(Element.class, PremisesAccess.class, UserImport.class)
                .flatMap(type -> installation.all(type).stream())
                .filter(object -> !reader.maySee(object))
                .toList();
        return new Redaction(kept);
    }

    private void add(EObject object) {
        ICompositeNode node = NodeModelUtils.getNode(object);
        if (node == null) {
            return; // a row of a table, which is not in a file of the language
        }
        NavigableMap<Integer, Integer> spans = hidden.computeIfAbsent(object.eResource().getURI(), file -> new TreeMap<>());
        Map.Entry<Integer, Integer> before = spans.floorEntry(node.getOffset());
        if (before == null || before.getValue() < node.getEndOffset()) {
            spans.put(node.getOffset(), node.getEndOffset());
        }
    }

    /** Returns whether there is anything that the reader must not see. */
    public boolean hidesAnything() {
        return hidesAnything;
    }

    /** Returns whether {@code finding} is about something that the reader must not see, or names it. */
    public boolean hides(Finding finding) {
        NavigableMap<Integer, Integer> spans = hidden.getOrDefault(finding.place().file(), Collections.emptyNavigableMap());
        Map.Entry<Integer, Integer> before = spans.floorEntry(finding.place().offset());
        return before != null && finding.place().offset() <= before.getValue() || finding.args().stream().anyMatch(this::names);
    }

    /** Returns whether {@code words} contain the name of an element that the reader must not see. */
    public boolean names(String words) {
        return !names.isEmpty() && BETWEEN_NAMES.splitAsStream(words).anyMatch(names::contains);
    }
}
