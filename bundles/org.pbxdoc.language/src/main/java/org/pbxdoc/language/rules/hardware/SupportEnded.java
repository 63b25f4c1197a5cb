/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.hardware;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Lifecycle;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ModuleMount;
import org.pbxdoc.language.model.Slot;
import org.pbxdoc.language.rules.Rule;

/** HW010: equipment in service whose maker no longer supports it; a warranty that is over is none of it. */
public final class SupportEnded extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public SupportEnded() {
        super("HW010", Severity.WARNING, "1.0");
    }

    /** The first device of a model, and how many there are. */
    private static final class Use {
        private final EObject first;
        private final EStructuralFeature feature;
        private int count;

        Use(EObject first, EStructuralFeature feature) {
            this.first = first;
            this.feature = feature;
        }
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Map<HardwareModel, Use> models = new LinkedHashMap<>();
        for (Element device : installation.all(Element.class)) {
            if (!Lifecycles.isActive(device)) {
                continue;
            }
            EStructuralFeature model = device.eClass().getEStructuralFeature("model");
            EStructuralFeature stated = device.eClass().getEStructuralFeature("supportedUntil");
            // What a catalogue says about a model is not the end of a device; it is judged where the model is used.
            if (stated != null && !(device instanceof HardwareModel) && device.eGet(stated) instanceof String day) {
                judge(device, stated, day, installation, findings);
            } else if (model != null) {
                use(models, device, model);
            }
        }
        for (Slot slot : installation.all(Slot.class)) {
            if (slot.getLifecycle() == Lifecycle.ACTIVE) {
                use(models, slot, MODEL.getSlot_Card());
            }
        }
        installation.all(ModuleMount.class).forEach(mount -> use(models, mount, MODEL.getModuleMount_Model()));
        models.forEach((model, use) -> judge(model, use, installation, findings));
    }

    private static void use(Map<HardwareModel, Use> models, EObject device, EStructuralFeature feature) {
        if (device.eGet(feature) instanceof HardwareModel model && Installation.isKnown(model)
                && model.getSupportedUntil() != null) {
            models.computeIfAbsent(model, key -> new Use(device, feature)).count++;
        }
    }

    private static void judge(
            Element device, EStructuralFeature stated, String text, Installation installation, Findings findings) {
        Optional<LocalDate> end = IsoDate.read(text);
        if (end.isEmpty()) {
            return;
        }
        if (installation.asOf().isEmpty()) {
            findings.unknown(device, stated, Named.of(device), IsoDate.display(end.get()), "as-of");
        } else if (end.get().isBefore(installation.asOf().get())) {
            long days = ChronoUnit.DAYS.between(end.get(), installation.asOf().get());
            findings.report(device, stated, Named.of(device), IsoDate.display(end.get()), days);
        }
    }

    private static void judge(HardwareModel model, Use use, Installation installation, Findings findings) {
        Optional<LocalDate> end = IsoDate.read(model.getSupportedUntil());
        if (end.isEmpty()) {
            return;
        }
        String day = IsoDate.display(end.get());
        Optional<LocalDate> asOf = installation.asOf();
        if (asOf.isEmpty()) {
            findings.unknown(use.first, use.feature, ElementWords.title(model), day, "as-of");
        } else if (end.get().isBefore(asOf.get())) {
            if (HardwareFigure.isVerified(model.getSupportFact())) {
                long days = ChronoUnit.DAYS.between(end.get(), asOf.get());
                findings.reportAs(
                        "model",
                        findings.severity(),
                        use.first,
                        use.feature,
                        ElementWords.title(model),
                        day,
                        days,
                        use.count,
                        model.getSupportFact().getName());
            } else {
                findings.unknown(use.first, use.feature, ElementWords.title(model), day, fact(model));
            }
        }
    }

    private static String fact(HardwareModel model) {
        return Installation.isKnown(model.getSupportFact()) ? "fact " + model.getSupportFact().getName() : "fact";
    }
}
