/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.hover.ElementText;
import org.pbxdoc.ide.hover.Hovers;
import org.pbxdoc.ide.hover.ReferencePage;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Element;

/** Proposes what can be written at a place. */
public final class Completions {

    static final String OF_RULE = "rule ";
    static final String OF_ELEMENT = "element ";
    static final String OF_KEYWORD = "keyword ";

    private final GrammarProposals proposals;
    private final PlaceProposals maker;

    @Inject
    Completions(GrammarProposals proposals, PlaceProposals maker) {
        this.proposals = proposals;
        this.maker = maker;
    }

    /** Returns the completions of this process. */
    public static Completions shared() {
        return LanguageServices.shared().part(Completions.class);
    }

    /** Returns what can be written at {@code offset} of {@code file}, templates first, then by name. */
    public List<Completion> at(Snapshot snapshot, Path file, int offset) {
        Optional<StrictResource> resource = snapshot.resource(file);
        if (resource.isEmpty()) {
            return List.of();
        }
        String text = Snapshot.text(resource.get());
        if (offset < 0 || offset > text.length()) {
            return List.of();
        }
        CollectedProposals collected = new CollectedProposals(offset);
        proposals.collect(resource.get(), text, offset, maker, collected);
        List<Completion> sorted = new ArrayList<>(collected.all());
        sorted.sort(Comparator.comparing(Completion::kind).thenComparing(Completion::label).thenComparing(Completion::text));
        return sorted;
    }

    /** Returns the documentation of a proposal as Markdown: the summary of an element, the page of a rule or keyword. */
    public static Optional<String> documentation(Snapshot snapshot, String subject, Locale locale) {
        if (subject.startsWith(OF_RULE)) {
            return Hovers.rule(subject.substring(OF_RULE.length()));
        }
        if (subject.startsWith(OF_ELEMENT)) {
            URI uri = URI.createURI(subject.substring(OF_ELEMENT.length()));
            return snapshot.resource(uri.trimFragment())
                    .map(resource -> element(resource, uri.fragment()))
                    .filter(Element.class::isInstance)
                    .map(element -> ElementText.of(snapshot, (Element) element, locale));
        }
        if (subject.startsWith(OF_KEYWORD)) {
            String[] words = subject.substring(OF_KEYWORD.length()).split("/", 2);
            return ReferencePage.ofElement(List.of(words[0].split(" ")))
                    .map(page -> words.length < 2 ? page.introduction() : String.join("\n\n", page.about(words[1])))
                    .filter(page -> !page.isEmpty());
        }
        return Optional.empty();
    }

    private static EObject element(StrictResource resource, String fragment) {
        try {
            return fragment == null ? null : resource.getEObject(fragment);
        } catch (RuntimeException e) {
            return null; // the text has changed since, and there is nothing at that place any more
        }
    }
}
