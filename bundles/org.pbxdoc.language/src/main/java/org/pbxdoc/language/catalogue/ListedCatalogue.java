/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import java.util.List;
import org.pbxdoc.language.model.Catalogue;

/**
 * A catalogue, or that part of one that was looked for.
 *
 * @param name the name that {@code use catalogue} writes
 * @param title what it is about
 * @param vendor the maker of what is in it; empty if there are several
 * @param shipped whether it comes with the language and is not the customer's own
 * @param models its models
 * @param facts its facts
 */
public record ListedCatalogue(
        String name, LookupText title, String vendor, boolean shipped, List<ListedModel> models, List<ListedFact> facts) {

    static ListedCatalogue of(Catalogue catalogue, boolean shipped) {
        String vendor = LookupText.safe(catalogue.getVendor());
        return new ListedCatalogue(
                catalogue.getName() == null ? "?" : catalogue.getName(),
                LookupText.of(catalogue.getTitle()),
                vendor,
                shipped,
                catalogue.getModels().stream().map(model -> ListedModel.of(model, vendor)).toList(),
                catalogue.getFacts().stream().map(ListedFact::of).toList());
    }

    /** Returns that part of it that {@code wanted} is about. */
    ListedCatalogue only(Lookup wanted) {
        String common = String.join(" ", name, title.all());
        return new ListedCatalogue(
                name,
                title,
                vendor,
                shipped,
                models.stream()
                        .filter(model -> wanted.isAbout(model.vendor(), common, model.name(), model.title().all()))
                        .toList(),
                facts.stream()
                        .filter(fact -> wanted.isAbout(vendor, common, fact.name(), fact.statement().all()))
                        .toList());
    }

    /** Returns whether there is neither a model nor a fact in it. */
    public boolean isEmpty() {
        return models.isEmpty() && facts.isEmpty();
    }
}
