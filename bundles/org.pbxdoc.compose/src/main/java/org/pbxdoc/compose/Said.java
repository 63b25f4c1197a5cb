/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.Translation;

/** Turns what the author wrote into texts of a document. */
public final class Said {

    private static final DateTimeFormatter SWISS = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Text SEPARATOR = Text.of(", ");
    /** The keys are the same in every language. */
    private static final LabelWording LABELS = new LabelWording("en");

    private Said() {}

    /** Returns the author's words, in all languages given. */
    public static Text of(LocalText text) {
        if (text == null) {
            return Text.EMPTY;
        }
        if (text.getTranslations().isEmpty()) {
            return Text.of(text.getPlain());
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (Translation translation : text.getTranslations()) {
            if (translation.getText() != null) {
                words.putIfAbsent(translation.getLanguage().getLiteral(), translation.getText());
            }
        }
        return words.isEmpty() ? Text.EMPTY : new Text.Translated(words);
    }

    /** Returns the title of {@code element}, its name when it has none; empty when it is not known. */
    public static Text title(Element element) {
        if (!Installation.isKnown(element)) {
            return Text.EMPTY;
        }
        Text title = of(element.getTitle());
        return title.isEmpty() ? Text.of(element.getName()) : title;
    }

    /** Returns the word for a kind, a state or another choice of the language. */
    public static Text of(Enumerator choice) {
        return Text.label(choice.getClass().getSimpleName() + "." + choice.getLiteral());
    }

    /** Returns the label of {@code feature}, where {@code owner} says something of its own by that word its own label. */
    public static Text attribute(EClass owner, EStructuralFeature feature) {
        String own = "attribute." + owner.getName() + "." + feature.getName();
        return Text.label(LABELS.has(own) ? own : "attribute." + feature.getName());
    }

    /** Returns an ISO date as it is written in Switzerland, {@code 20.11.2026}; other text as it stands. */
    public static Text date(String iso) {
        if (iso == null) {
            return Text.EMPTY;
        }
        try {
            int time = iso.indexOf('T');
            String day = SWISS.format(LocalDate.parse(time < 0 ? iso : iso.substring(0, time)));
            return Text.of(time < 0 ? day : day + " " + iso.substring(time + 1));
        } catch (DateTimeParseException e) {
            return Text.of(iso);
        }
    }

    /** Returns a length of time as the reader writes it, {@code 30 jours}; other text as it stands, nothing for null. */
    public static Text span(String written) {
        return TimeSpan.read(written)
                .map(span -> span.amount() == 1 && LABELS.has("span." + span.unit().sign() + ".one")
                        ? Text.label("span." + span.unit().sign() + ".one", Text.of(1))
                        : Text.label("span." + span.unit().sign(), Text.of(span.amount())))
                .orElseGet(() -> Text.of(written));
    }

    /** Returns the label {@code key} with the number in it, {@code key.one} for exactly one. */
    public static Text counted(String key, int number) {
        return Text.label(number == 1 ? key + ".one" : key, Text.of(number));
    }

    /** Returns {@code texts} separated by commas; empty ones are left out. */
    public static Text list(List<Text> texts) {
        return joined(texts, SEPARATOR);
    }

    /** Returns {@code texts} with {@code separator} between them; empty ones are left out. */
    public static Text joined(List<Text> texts, Text separator) {
        List<Text> parts = new java.util.ArrayList<>();
        for (Text text : texts) {
            if (!text.isEmpty()) {
                if (!parts.isEmpty()) {
                    parts.add(separator);
                }
                parts.add(text);
            }
        }
        return parts.isEmpty() ? Text.EMPTY : parts.size() == 1 ? parts.get(0) : new Text.Joined(parts);
    }

    /** Returns {@code yes} or {@code no}. */
    public static Text yesNo(boolean value) {
        return Text.label(value ? "yes" : "no");
    }
}
