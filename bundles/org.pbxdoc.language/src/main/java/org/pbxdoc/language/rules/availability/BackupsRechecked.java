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
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.literal.VersionText;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** BKP007: after a change of software somebody looks again at schedule and destination of the backups. */
public final class BackupsRechecked extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public BackupsRechecked() {
        super("BKP007", Severity.WARNING, "1.0");
    }

    /** A change of software. */
    private record Upgrade(Intervention intervention, LocalDate day) {}

    @Override
    public void check(Installation installation, Findings findings) {
        Map<Element, Upgrade> upgrades = new HashMap<>();
        for (Intervention intervention : installation.all(Intervention.class)) {
            upgrade(intervention).ifPresent(upgrade -> intervention
                    .getTouches()
                    .forEach(element -> upgrades.merge(
                            element, upgrade, (one, other) -> other.day().isAfter(one.day()) ? other : one)));
        }
        for (Backup backup : installation.all(Backup.class)) {
            if (Lifecycles.isActive(backup)) {
                backup.getSubjects().stream()
                        .filter(upgrades::containsKey)
                        .findFirst()
                        .ifPresent(subject -> judge(backup, subject, upgrades.get(subject), findings));
            }
        }
    }

    private static Optional<Upgrade> upgrade(Intervention intervention) {
        String before = intervention.getSoftwareBefore();
        String after = intervention.getSoftwareAfter();
        if (before == null || after == null || new VersionText(before).isSameRelease(new VersionText(after))) {
            return Optional.empty();
        }
        return IsoDateTime.read(intervention.getFinished())
                .or(() -> IsoDateTime.read(intervention.getStarted()))
                .map(LocalDateTime::toLocalDate)
                .map(day -> new Upgrade(intervention, day));
    }

    private static void judge(Backup backup, Element subject, Upgrade upgrade, Findings findings) {
        Optional<LocalDate> rechecked = IsoDate.read(backup.getRechecked());
        if (backup.getRechecked() == null) {
            findings.report(
                    backup, null, Named.of(backup), Named.of(subject), versions(upgrade), IsoDate.display(upgrade.day()));
        } else if (rechecked.filter(day -> day.isBefore(upgrade.day())).isPresent()) {
            findings.reportAs(
                    "before",
                    findings.severity(),
                    backup,
                    MODEL.getBackup_Rechecked(),
                    Named.of(backup),
                    Named.of(subject),
                    versions(upgrade),
                    IsoDate.display(upgrade.day()),
                    IsoDate.display(rechecked.get()));
        }
    }

    private static String versions(Upgrade upgrade) {
        return upgrade.intervention().getSoftwareBefore() + " → " + upgrade.intervention().getSoftwareAfter();
    }
}
