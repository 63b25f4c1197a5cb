/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.util.Locale;
import org.pbxdoc.language.catalogue.CatalogueListing;
import org.pbxdoc.language.catalogue.ListedCatalogue;
import org.pbxdoc.language.catalogue.ListedFact;
import org.pbxdoc.language.catalogue.ListedFigure;
import org.pbxdoc.language.catalogue.ListedModel;
import org.pbxdoc.pack.Words;

/** Catalogues as people read them in a terminal. */
final class CatalogueText {

    private static final Words WORDS = new Words(CatalogueText.class);

    private final Locale language;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    CatalogueText(Locale language, Ink ink) {
        this.language = language;
        this.ink = ink;
    }

    /** Returns one line for each catalogue of {@code listing}. */
    String overview(CatalogueListing listing) {
        int width = listing.catalogues().stream().mapToInt(catalogue -> catalogue.name().length()).max().orElse(0);
        for (ListedCatalogue catalogue : listing.catalogues()) {
            String own = catalogue.shipped() ? "" : ", " + WORDS.say(language, "catalogue.own");
            line(ink.strong(visible(catalogue.name())) + " ".repeat(width - catalogue.name().length() + 2)
                    + visible(catalogue.title().in(language)) + " ("
                    + counted("model", catalogue.models().size()) + ", "
                    + counted("fact", catalogue.facts().size()) + own + ")");
        }
        return text.toString();
    }

    /** Returns the models of {@code listing} with their figures, and then all facts that matter to them. */
    String details(CatalogueListing listing) {
        for (ListedCatalogue catalogue : listing.catalogues()) {
            catalogue.models().forEach(model -> model(model, catalogue));
        }
        listing.facts().forEach(this::fact);
        return text.toString();
    }

    private void model(ListedModel model, ListedCatalogue catalogue) {
        separate();
        String vendor = model.vendor().isEmpty() ? "" : ", " + visible(model.vendor());
        line(ink.strong(visible(model.name())) + "  " + visible(model.title().in(language))
                + " (" + model.kind() + vendor + ", " + WORDS.say(language, "catalogue.of", visible(catalogue.name())) + ")");
        int width = model.figures().stream().mapToInt(figure -> figure.text().length()).max().orElse(0);
        for (ListedFigure figure : model.figures()) {
            String fact = figure.fact().map(CatalogueText::reference).orElseGet(() -> WORDS.say(language, "catalogue.no-fact"));
            line("  " + visible(figure.text()) + " ".repeat(width - figure.text().length() + 2) + fact);
        }
        note(model.note().in(language));
    }

    private void fact(ListedFact fact) {
        separate();
        String release = fact.release().isEmpty() ? "" : ", " + WORDS.say(language, "catalogue.release", visible(fact.release()));
        line(ink.strong(visible(fact.name())) + "  " + status(fact) + release);
        line("  " + visible(fact.statement().in(language)));
        if (!fact.source().isEmpty()) {
            line("  " + WORDS.say(language, "catalogue.source", visible(fact.source())));
        }
        note(fact.note().in(language));
    }

    private void note(String note) {
        if (!note.isEmpty()) {
            line("  " + WORDS.say(language, "catalogue.note", visible(note)));
        }
    }

    private static String reference(ListedFact fact) {
        return visible(fact.name()) + " " + status(fact);
    }

    /** The word of the language, as authors write it. */
    private static String status(ListedFact fact) {
        return fact.status().isEmpty() ? "-" : fact.status();
    }

    private String counted(String noun, int amount) {
        return WORDS.say(language, "catalogue." + noun + (amount == 1 ? ".one" : ".many"), amount);
    }

    private void separate() {
        if (!text.isEmpty()) {
            line("");
        }
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    private static String visible(String words) {
        return VisibleText.of(words);
    }
}
