/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.lens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.EditorWords;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.LicenceUse;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.PoeLoad;
import org.pbxdoc.language.derive.PortUsage;
import org.pbxdoc.language.derive.SystemUsers;
import org.pbxdoc.language.derive.UpsLoad;
import org.pbxdoc.language.derive.VoipChannels;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Resource;

/** Says beside elements how much of them is used; the same figures as rules judge and documents print. */
public final class Lenses {

    private final Installation installation;
    private final Locale locale;
    private final List<Lens> lenses = new ArrayList<>();

    private Lenses(Installation installation, Locale locale) {
        this.installation = installation;
        this.locale = locale;
    }

    /** Returns the figures of the elements of {@code file}, in no particular order. */
    public static List<Lens> of(Snapshot snapshot, Path file, Locale locale) {
        return all(snapshot, locale).stream()
                .filter(lens -> lens.element().eResource() != null
                        && lens.element().eResource().getURI().equals(EditedFolder.uri(file)))
                .toList();
    }

    /** Returns the figures of all elements. */
    public static List<Lens> all(Snapshot snapshot, Locale locale) {
        Lenses lenses = new Lenses(snapshot.installation(), locale);
        lenses.attempt(lenses::users);
        lenses.attempt(lenses::channels);
        lenses.attempt(lenses::ports);
        lenses.attempt(lenses::poe);
        lenses.attempt(lenses::supplies);
        lenses.attempt(lenses::licences);
        lenses.attempt(lenses::contracts);
        return lenses.lenses;
    }

    /** What is half written may not add up yet; a figure is then left out and never stands in the author's way. */
    private void attempt(Runnable figures) {
        try {
            figures.run();
        } catch (RuntimeException e) {
            return;
        }
    }

    private void add(EObject element, String key, Object... args) {
        lenses.add(new Lens(element, EditorWords.say(locale, key, args)));
    }

    private void users() {
        SystemUsers.of(installation).ifPresent(users -> HardwareFigures.limit(users.server().getModel(), Resource.USERS)
                .filter(HardwareFigure::isVerified)
                .ifPresentOrElse(
                        limit -> add(users.server(), "lens.users.limit", users.count(), limit.count()),
                        () -> add(users.server(), "lens.users", users.count())));
    }

    private void channels() {
        VoipChannels.of(installation).ifPresent(voip -> {
            if (voip.missing().isEmpty()) {
                add(voip.server(), "lens.channels", voip.demanded(), voip.provided());
            } else {
                add(voip.server(), "lens.channels.unknown", voip.demanded());
            }
        });
    }

    private void ports() {
        PortUsage usage = PortUsage.of(installation);
        for (PortUsage.Card card : usage.cards()) {
            if (card.isKnown() && card.count() > 0) {
                Optional<? extends EObject> slot = card.server().getSlots().stream()
                        .filter(one -> one.getNumber() == card.slot())
                        .findFirst();
                add(slot.isPresent() ? slot.get() : card.server(),
                        "lens.ports", card.count() - usage.free(card), card.count());
            }
        }
    }

    private void poe() {
        for (PoeLoad.Load load : PoeLoad.of(installation).switches()) {
            if (load.powered() == 0) {
                continue;
            }
            if (load.budget().isPresent()) {
                add(load.device(), "lens.poe", load.load().display(), load.budget().get().display());
            } else {
                add(load.device(), "lens.poe.unknown", load.load().display());
            }
        }
    }

    private void supplies() {
        for (UpsLoad.Load load : UpsLoad.of(installation).units()) {
            Optional<Power> power = load.load();
            Optional<Power> rating = power.flatMap(load::ratingFor);
            if (rating.isPresent()) {
                add(load.ups(), "lens.load", power.get().display(), rating.get().display(), power.get().percentOf(rating.get()));
            }
        }
    }

    private void licences() {
        LicenceUse use = LicenceUse.of(installation);
        for (LicenceUse.Use one : use.all()) {
            if (one.owned().isPresent() && one.used().isPresent()) {
                one.licences().stream().findFirst().ifPresent(licence ->
                        add(licence, "lens.licence", one.used().getAsLong(), one.owned().getAsLong()));
            }
        }
        for (Licence licence : installation.all(Licence.class)) {
            until(licence.getExpires(), days -> {
                if (Lifecycles.isActive(licence)) {
                    expiry(licence, "lens.expires", days);
                }
            });
        }
    }

    private void contracts() {
        for (PublicLine line : installation.all(PublicLine.class)) {
            until(line.getEnds(), days -> expiry(line, "lens.ends", days));
        }
    }

    private void until(String date, Consumer<Long> days) {
        Optional<LocalDate> today = installation.asOf();
        Optional<LocalDate> last = date == null ? Optional.empty() : IsoDate.read(date);
        if (today.isPresent() && last.isPresent()) {
            days.accept(ChronoUnit.DAYS.between(today.get(), last.get()));
        }
    }

    private void expiry(EObject element, String key, long days) {
        String day = installation.asOf().map(IsoDate::display).orElse("");
        if (days < 0) {
            add(element, key + ".past", -days, day);
        } else {
            add(element, key, days, day);
        }
    }
}
