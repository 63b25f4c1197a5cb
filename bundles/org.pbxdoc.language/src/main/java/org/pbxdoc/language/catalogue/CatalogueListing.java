/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.message.EditDistance;
import org.pbxdoc.language.model.Catalogue;

/**
 * Catalogues to look things up in.
 *
 * @param catalogues the catalogues, shipped ones first
 */
public record CatalogueListing(List<ListedCatalogue> catalogues) {

    private static final int MOST_NAMES = 3;
    private static final int TYPING_ERRORS = 3;

    /**
     * Returns all shipped catalogues, and those in {@code own}.
     *
     * @throws IOException if one cannot be read
     */
    public static CatalogueListing of(Installation own) throws IOException {
        List<ListedCatalogue> all = new ArrayList<>(shipped().catalogues());
        own.all(Catalogue.class).forEach(catalogue -> all.add(ListedCatalogue.of(catalogue, false)));
        return new CatalogueListing(List.copyOf(all));
    }

    /**
     * Returns all shipped catalogues.
     *
     * @throws IOException if one cannot be read
     */
    public static CatalogueListing shipped() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : ShippedCatalogues.names()) {
            ShippedCatalogues.find(name).ifPresent(files::add);
        }
        return new CatalogueListing(Installation.of(files).all(Catalogue.class).stream()
                .map(catalogue -> ListedCatalogue.of(catalogue, true))
                .toList());
    }

    /** Returns the models and facts that {@code wanted} is about; catalogues without any are left out. */
    public CatalogueListing only(Lookup wanted) {
        return new CatalogueListing(
                catalogues.stream().map(catalogue -> catalogue.only(wanted)).filter(part -> !part.isEmpty()).toList());
    }

    /** Returns whether there is nothing in it. */
    public boolean isEmpty() {
        return catalogues.isEmpty();
    }

    /** Returns the facts of all models in it and those that stand alone, each once. */
    public List<ListedFact> facts() {
        Set<ListedFact> facts = new LinkedHashSet<>();
        for (ListedCatalogue catalogue : catalogues) {
            catalogue.models().forEach(model -> facts.addAll(model.facts()));
            facts.addAll(catalogue.facts());
        }
        return List.copyOf(facts);
    }

    /** Returns the names and makers that {@code wanted} probably means: those with the fewest typing errors. */
    public List<String> near(Lookup wanted) {
        List<String> written = Stream.concat(wanted.words().stream(), Stream.of(wanted.vendor(), String.join("-", wanted.words())))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<Integer, List<String>> byDistance = catalogues.stream()
                .flatMap(CatalogueListing::names)
                .distinct()
                .collect(Collectors.groupingBy(name -> distance(name, written), TreeMap::new, Collectors.toList()));
        // What is written right is not what went wrong.
        byDistance.remove(0);
        for (Map.Entry<Integer, List<String>> entry : byDistance.entrySet()) {
            int errors = entry.getKey();
            List<String> names = entry.getValue().stream()
                    .filter(name -> errors <= Math.min(TYPING_ERRORS, name.length() / 2))
                    .limit(MOST_NAMES)
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static int distance(String name, List<String> written) {
        return written.stream().mapToInt(word -> EditDistance.between(word, name)).min().orElse(Integer.MAX_VALUE);
    }

    private static Stream<String> names(ListedCatalogue catalogue) {
        return Stream.of(
                        Stream.of(catalogue.name(), catalogue.vendor()),
                        catalogue.models().stream().flatMap(model -> Stream.of(model.name(), model.vendor())),
                        catalogue.facts().stream().map(ListedFact::name))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty());
    }
}
