/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PoeStandard;
import org.pbxdoc.language.model.RestoreNeed;

/**
 * A model of a catalogue.
 *
 * @param name the name that customers' files use
 * @param kind what it is, in the word of the language
 * @param title what is printed on it
 * @param vendor who makes it: as the model says, otherwise as its catalogue does
 * @param figures its figures and other properties
 * @param note what else there is to know
 */
public record ListedModel(
        String name, String kind, LookupText title, String vendor, List<ListedFigure> figures, LookupText note) {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    static ListedModel of(HardwareModel model, String vendorOfCatalogue) {
        return new ListedModel(
                model.getName() == null ? "?" : model.getName(),
                model.getKind().getLiteral(),
                LookupText.of(model.getTitle()),
                model.getVendor() == null ? vendorOfCatalogue : LookupText.safe(model.getVendor()),
                figures(model),
                LookupText.of(model.getNote()));
    }

    private static List<ListedFigure> figures(HardwareModel model) {
        List<ListedFigure> figures = new ArrayList<>();
        if (Written.is(model, MODEL.getHardwareModel_LastSlot())) {
            String slots = "has slots " + model.getFirstSlot() + ".." + model.getLastSlot();
            figures.add(ListedFigure.of(slots, model.getSlotsFact()));
        }
        model.getPlacements().forEach(placement -> figures.add(ListedFigure.of(placement, placement.getFact())));
        model.getFigures().forEach(figure -> figures.add(ListedFigure.of(figure, figure.getFact())));
        if (model.getEfficiency() != null) {
            figures.add(ListedFigure.of("efficiency " + model.getEfficiency(), model.getEfficiencyFact()));
        }
        if (Written.is(model, MODEL.getHardwareModel_PoeClass())) {
            figures.add(ListedFigure.of("poe class " + model.getPoeClass(), model.getPoeFact()));
        }
        if (!model.getRestoreNeeds().isEmpty()) {
            String needs = String.join(", ", model.getRestoreNeeds().stream().map(RestoreNeed::getLiteral).toList());
            figures.add(ListedFigure.of("restore needs " + needs, model.getRestoreFact()));
        }
        addNeeds(model, figures);
        addTraits(model, figures);
        return List.copyOf(figures);
    }

    private static void addNeeds(HardwareModel model, List<ListedFigure> figures) {
        model.getRequires().stream()
                .filter(Installation::isKnown)
                .forEach(other -> figures.add(ListedFigure.of("requires " + ElementWords.name(other), null)));
        if (model.getRequiredSoftware() != null) {
            figures.add(ListedFigure.of("requires software " + model.getRequiredSoftware(), model.getRequiredSoftwareFact()));
        }
        if (Written.is(model, MODEL.getHardwareModel_RequiredLicence())) {
            figures.add(ListedFigure.of("requires licence " + model.getRequiredLicence().getLiteral(), model.getRequiredLicenceFact()));
        }
        model.getExcludes().stream()
                .filter(Installation::isKnown)
                .forEach(other -> figures.add(ListedFigure.of("excludes " + ElementWords.name(other), null)));
        model.getEditions().forEach(edition -> figures.add(ListedFigure.of(edition, edition.getFact())));
        model.getFailoverBars().forEach(bar -> figures.add(ListedFigure.of(bar, bar.getFact())));
    }

    private static void addTraits(HardwareModel model, List<ListedFigure> figures) {
        if (!model.getPoeStandards().isEmpty()) {
            String standards = String.join(", ", model.getPoeStandards().stream().map(PoeStandard::getLiteral).toList());
            figures.add(ListedFigure.of("poe standards " + standards, null));
        }
        if (Written.is(model, MODEL.getHardwareModel_Ptp())) {
            figures.add(ListedFigure.of("ptp " + model.getPtp().getLiteral(), model.getPtpFact()));
        }
        if (model.getSupportedUntil() != null) {
            figures.add(ListedFigure.of("supported until " + model.getSupportedUntil(), model.getSupportFact()));
        }
        if (Written.is(model, MODEL.getHardwareModel_OccupiedSlots())) {
            figures.add(ListedFigure.of("occupies " + model.getOccupiedSlots() + " slots", model.getOccupiesFact()));
        }
        if (model.isIndoors()) {
            figures.add(ListedFigure.of("indoors", model.getIndoorsFact()));
        }
    }

    /** Returns the facts that its figures rest on, each once. */
    public List<ListedFact> facts() {
        return figures.stream().flatMap(figure -> figure.fact().stream()).distinct().toList();
    }
}
