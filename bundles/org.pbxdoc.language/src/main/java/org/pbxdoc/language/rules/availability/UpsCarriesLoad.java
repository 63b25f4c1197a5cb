/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.pbxdoc.language.derive.DueDates;
import org.pbxdoc.language.derive.UpsLoad;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Ups;
import org.pbxdoc.language.rules.Rule;

/** AVL003: a UPS carries what hangs on it, the phones on PoE included, for as long as it should, on a battery that is not old. */
public final class UpsCarriesLoad extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public UpsCarriesLoad() {
        super("AVL003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (UpsLoad.Load load : UpsLoad.of(installation).units()) {
            checkFigures(load, findings);
            checkLoad(load, findings);
            checkRuntime(load.ups(), findings);
            installation.asOf().ifPresent(day -> checkBattery(load.ups(), day, findings));
        }
    }

    /** Watts are a part of the volt-amperes; what is 0 was not measured but forgotten. */
    private static void checkFigures(UpsLoad.Load load, Findings findings) {
        Ups ups = load.ups();
        if (load.active().isPresent()
                && load.apparent().filter(apparent -> load.active().get().milli() > apparent.milli()).isPresent()) {
            findings.reportAs(
                    "rating", Severity.ERROR, ups, MODEL.getUps_ActivePower(), ups.getName(), load.active().get(), load.apparent().get());
        }
        checkPower(ups, MODEL.getUps_Rating(), "rating", ups.getRating(), findings);
        checkPower(ups, MODEL.getUps_ActivePower(), "rating", ups.getActivePower(), findings);
        checkPower(ups, MODEL.getUps_Load(), "load", ups.getLoad(), findings);
        checkTime(ups, MODEL.getUps_Runtime(), "runtime", ups.getRuntime(), findings);
        checkTime(ups, MODEL.getUps_Target(), "target", ups.getTarget(), findings);
    }

    private static void checkPower(Ups ups, EAttribute feature, String word, String text, Findings findings) {
        Power.read(text)
                .filter(power -> power.milli() <= 0)
                .ifPresent(power -> findings.reportAs("zero", Severity.ERROR, ups, feature, ups.getName(), word, text));
    }

    private static void checkTime(Ups ups, EAttribute feature, String word, String text, Findings findings) {
        TimeSpan.read(text)
                .filter(time -> time.seconds() <= 0)
                .ifPresent(time -> findings.reportAs("zero", Severity.ERROR, ups, feature, ups.getName(), word, text));
    }

    private static void checkLoad(UpsLoad.Load load, Findings findings) {
        Ups ups = load.ups();
        if (load.active().filter(rating -> load.poe().milli() > rating.milli()).isPresent()) {
            findings.reportAs("poe", Severity.ERROR, ups, null, ups.getName(), load.poe(), load.active().get());
            return;
        }
        if (load.load().isEmpty()) {
            if (!ups.getFeeds().isEmpty() && ups.getLoad() == null) {
                findings.unknown(ups, null, ups.getName(), "load");
            }
            return;
        }
        Power given = load.load().get();
        Optional<Power> rating = load.ratingFor(given);
        if (rating.isEmpty()) {
            findings.unknown(ups, MODEL.getUps_Load(), ups.getName(), given.kind() == Power.Kind.WATT ? "W" : "VA");
        } else if (given.milli() > rating.get().milli()) {
            findings.report(ups, MODEL.getUps_Load(), ups.getName(), given, rating.get());
        } else if (given.kind() == Power.Kind.WATT && given.milli() < load.poe().milli()) {
            findings.reportAs("less", Severity.ERROR, ups, MODEL.getUps_Load(), ups.getName(), given, load.poe());
        }
    }

    private static void checkRuntime(Ups ups, Findings findings) {
        Optional<TimeSpan> runtime = TimeSpan.read(ups.getRuntime());
        Optional<TimeSpan> target = TimeSpan.read(ups.getTarget());
        if (runtime.isPresent() && target.isPresent() && runtime.get().seconds() < target.get().seconds()) {
            findings.reportAs("runtime", Severity.ERROR, ups, MODEL.getUps_Runtime(), ups.getName(), runtime.get(), target.get());
        }
    }

    private static void checkBattery(Ups ups, LocalDate day, Findings findings) {
        Optional<LocalDate> battery = IsoDate.read(ups.getBattery());
        if (battery.isPresent() && battery.get().plusYears(DueDates.BATTERY_YEARS).isBefore(day)) {
            findings.reportAs(
                    "battery", Severity.WARNING, ups, MODEL.getUps_Battery(), ups.getName(), IsoDate.display(battery.get()), DueDates.BATTERY_YEARS);
        }
    }
}
