/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Intervention;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.rules.Rule;

/** BKP005: whoever works on a device that the system does not back up itself files a backup from before and one from after. */
public final class InterventionBackups extends Rule {

    private static final Set<ServerRole> SEPARATE = EnumSet.of(ServerRole.GATEWAY, ServerRole.SBC);

    /** Work on devices, as an intervention or an entry of the change log tells it. */
    private record Work(
            EObject told,
            EStructuralFeature title,
            List<Element> devices,
            String started,
            String finished,
            String before,
            String after) {

        static Work of(Change change) {
            return new Work(
                    change,
                    ModelPackage.eINSTANCE.getChange_Version(),
                    change.getAffects(),
                    change.getStarted(),
                    change.getFinished(),
                    change.getBefore(),
                    change.getAfter());
        }

        static Work of(Intervention intervention) {
            return new Work(
                    intervention,
                    null,
                    intervention.getTouches(),
                    intervention.getStarted(),
                    intervention.getFinished(),
                    intervention.getBefore(),
                    intervention.getAfter());
        }

        EStructuralFeature feature(String name) {
            return told.eClass().getEStructuralFeature(name);
        }

        /** An entry of the change log without working times may be a decision only. */
        boolean isCertain() {
            return told instanceof Intervention || started != null || finished != null;
        }
    }

    public InterventionBackups() {
        super("BKP005", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        installation.all(Change.class).forEach(change -> check(Work.of(change), findings));
        installation.all(Intervention.class).forEach(intervention -> check(Work.of(intervention), findings));
    }

    private static void check(Work work, Findings findings) {
        List<String> devices = work.devices().stream()
                .filter(Installation::isKnown)
                .filter(InterventionBackups::isSeparate)
                .map(ElementWords::name)
                .toList();
        if (!devices.isEmpty()) {
            checkBoth(work, String.join(", ", devices), findings);
        }
        checkTimes(work, findings);
    }

    private static boolean isSeparate(Element element) {
        EStructuralFeature own = element.eClass().getEStructuralFeature("ownBackup");
        return own != null && Boolean.TRUE.equals(element.eGet(own))
                || element instanceof DectSystem
                || element instanceof DectManager
                || element instanceof DectBase
                || element instanceof Switch
                || element instanceof ApplicationServer
                || element instanceof Server server && SEPARATE.contains(server.getRole());
    }

    private static void checkBoth(Work work, String devices, Findings findings) {
        if (work.before() == null && work.after() == null) {
            if (work.isCertain()) {
                findings.report(work.told(), work.title(), devices);
            } else {
                findings.reportAs("times", Severity.INFO, work.told(), work.title(), devices);
            }
        } else if (work.before() == null) {
            findings.reportAs("before", Severity.ERROR, work.told(), work.feature("after"), devices);
        } else if (work.after() == null) {
            findings.reportAs("after", Severity.ERROR, work.told(), work.feature("before"), devices);
        }
    }

    private static void checkTimes(Work work, Findings findings) {
        Optional<LocalDateTime> before = IsoDateTime.read(work.before());
        Optional<LocalDateTime> after = IsoDateTime.read(work.after());
        Optional<LocalDateTime> start = IsoDateTime.read(work.started()).or(() -> after);
        Optional<LocalDateTime> end = IsoDateTime.read(work.finished()).or(() -> before);
        if (before.isPresent() && start.isPresent() && before.get().isAfter(start.get())) {
            findings.reportAs("late", Severity.ERROR, work.told(), work.feature("before"), work.before(), start.get());
        } else if (after.isPresent() && end.isPresent() && after.get().isBefore(end.get())) {
            findings.reportAs("early", Severity.ERROR, work.told(), work.feature("after"), work.after(), end.get());
        }
    }
}
