/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.language.catalogue.CatalogueListing;
import org.pbxdoc.language.catalogue.ListedCatalogue;
import org.pbxdoc.language.catalogue.ListedFact;
import org.pbxdoc.language.catalogue.ListedFigure;
import org.pbxdoc.language.catalogue.ListedModel;
import org.pbxdoc.pack.ToolVersion;
import org.pbxdoc.pack.manifest.JsonText;

/** Catalogues as programs read them. */
final class CatalogueJson {

    private final Locale language;

    private CatalogueJson(Locale language) {
        this.language = language;
    }

    /** Returns {@code listing} as one JSON object with titles in {@code language}. */
    static String of(CatalogueListing listing, Locale language) {
        CatalogueJson json = new CatalogueJson(language);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pbxdoc", ToolVersion.current());
        all.put("catalogues", listing.catalogues().stream().map(json::catalogue).toList());
        all.put("facts", listing.facts().stream().map(json::fact).toList());
        return JsonText.of(all);
    }

    private Map<String, Object> catalogue(ListedCatalogue catalogue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", catalogue.name());
        json.put("title", catalogue.title().in(language));
        json.put("vendor", catalogue.vendor());
        json.put("shipped", catalogue.shipped());
        json.put("models", catalogue.models().stream().map(this::model).toList());
        json.put("facts", catalogue.facts().stream().map(ListedFact::name).toList());
        return json;
    }

    private Map<String, Object> model(ListedModel model) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", model.name());
        json.put("kind", model.kind());
        json.put("title", model.title().in(language));
        json.put("vendor", model.vendor());
        json.put("figures", model.figures().stream().map(CatalogueJson::figure).toList());
        json.put("note", model.note().in(language));
        return json;
    }

    private static Map<String, Object> figure(ListedFigure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figure", figure.text());
        figure.fact().ifPresent(fact -> json.put("fact", fact.name()));
        return json;
    }

    private Map<String, Object> fact(ListedFact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", fact.name());
        json.put("statement", fact.statement().in(language));
        json.put("status", fact.status());
        json.put("source", fact.source());
        json.put("release", fact.release());
        json.put("note", fact.note().in(language));
        return json;
    }
}
