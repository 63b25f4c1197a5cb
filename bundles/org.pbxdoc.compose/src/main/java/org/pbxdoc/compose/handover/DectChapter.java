/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import static org.pbxdoc.compose.Listing.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectRepeater;
import org.pbxdoc.language.model.DectSurvey;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.SurveyValue;
import org.pbxdoc.language.model.Terminal;

/** The wireless systems: managers, bases with their synchronisation, repeaters, handsets, radio surveys. */
final class DectChapter {

    private final Composition composition;

    DectChapter(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        Chapter chapter = new Chapter("dect");
        for (DectSystem system : composition.reader().all(DectSystem.class)) {
            chapter.part(Chapter.part("dect-" + system.getName(), Said.title(system))
                    .keyValues("dect-data-" + system.getName(), properties(system))
                    .add(parts(system).ifAny())
                    .prose(Said.of(system.getNote()))
                    .wideFigures(composition.sheets().dect(system)));
        }
        for (DectSurvey survey : composition.reader().all(DectSurvey.class)) {
            chapter.part(survey(survey));
        }
        return chapter.section();
    }

    private Chapter survey(DectSurvey survey) {
        Listing listing = new Listing("dect-values-" + survey.getName(), Text.label("table.dect-values", Said.title(survey)))
                .text("place", 8).number("signal", 2);
        for (SurveyValue value : survey.getValues()) {
            listing.row(cell(Said.of(value.getPlace())), new Cell(Text.of(value.getLevel()), Role.NORMAL, OptionalDouble.of(value.getLevel())));
        }
        return Chapter.part("dect-survey-" + survey.getName(), Said.title(survey))
                .keyValues("dect-survey-data-" + survey.getName(), Attributes.titled(composition.reader()).entries(
                        survey,
                        ModelPackage.DECT_SURVEY__SYSTEM, ModelPackage.DECT_SURVEY__DATED, ModelPackage.DECT_SURVEY__METHOD, ModelPackage.DECT_SURVEY__PLAN,
                        ModelPackage.DECT_SURVEY__SURVEYOR))
                .add(listing.ifAny())
                .prose(Said.of(survey.getNote()));
    }

    private List<Entry> properties(DectSystem system) {
        int handsets = composition.installation().all(Terminal.class).stream()
                .filter(terminal -> terminal.getSystem() == system)
                .mapToInt(SitePlan::count)
                .sum();
        return List.of(
                new Entry(Text.label("dect.topology"), Said.of(system.getTopology())),
                new Entry(Text.label("server.model"), Said.title(system.getModel())),
                new Entry(Text.label("server.software"), Text.of(system.getSoftware())),
                new Entry(Text.label("dect.sync"), Said.of(system.getSync())),
                new Entry(Text.label("dect.park"), Text.of(system.getPark())),
                new Entry(Text.label("dect.bases"), Text.of(visible(system.getBases()).size())),
                new Entry(Text.label("dect.repeaters"), Text.of(visible(system.getRepeaters()).size())),
                new Entry(Text.label("dect.handsets"), Text.of(handsets)));
    }

    private Listing parts(DectSystem system) {
        Listing listing = new Listing("dect-parts-" + system.getName(), Text.label("table.dect", Said.title(system)))
                .text("device", 3).text("kind", 3).text("location", 6).literal("address", 3).literal("mac", 4).text("sync", 3);
        for (DectManager manager : visible(system.getManagers())) {
            listing.row(
                    cell(Said.title(manager)), cell(Text.label("element.DectManager")), cell(composition.sites().shortPath(manager.getLocation())),
                    cell(String.join(", ", manager.getAddresses())), cell(manager.getMac()), cell(""));
        }
        for (DectBase base : visible(system.getBases())) {
            Text sync = base.isMaster() ? Text.label("dect.master") : composition.reader().title(base.getSource());
            listing.row(
                    cell(Said.title(base)), cell(Text.label("element.DectBase")), cell(composition.sites().shortPath(base.getLocation())),
                    cell(String.join(", ", base.getAddresses())), cell(base.getMac()), cell(sync));
        }
        for (DectRepeater repeater : visible(system.getRepeaters())) {
            listing.row(
                    cell(Said.title(repeater)), cell(Text.label("element.DectRepeater")), cell(composition.sites().shortPath(repeater.getLocation())),
                    cell(String.join(", ", repeater.getAddresses())), cell(""), cell(composition.reader().title(repeater.getBase())));
        }
        return listing;
    }

    private <T extends Element> List<T> visible(List<T> parts) {
        return parts.stream().filter(composition.reader()::maySee).toList();
    }
}
