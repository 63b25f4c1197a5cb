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
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.addressing.NumberTables;
import org.pbxdoc.compose.records.AttributeSheets;
import org.pbxdoc.compose.records.AttributeTable;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.model.Announcement;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.IvrKey;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.OpenHours;
import org.pbxdoc.language.model.Opening;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.Schedule;
import org.pbxdoc.language.model.SpecialDay;
import org.pbxdoc.language.model.SwitchPosition;

/** What happens to a call: call flows by the time of day, schedules, groups, queues, voice menus, announcements. */
final class CallChapter {

    private final Composition composition;
    private final Attributes attributes;
    private final NumberTables numbers;

    CallChapter(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
        this.numbers = new NumberTables(composition);
    }

    Optional<Section> chapter() {
        Chapter chapter = new Chapter("calls")
                .add(new AnswerTables(composition).routes())
                .part(Chapter.part("call-drawings").figures(composition.sheets().callFlows()))
                .part(Chapter.part("call-flows").add(flows().ifAny()))
                .part(Chapter.part("schedules").add(schedules().ifAny()))
                .part(groups())
                .part(queues());
        for (Ivr menu : composition.reader().all(Ivr.class)) {
            chapter.part(menu(menu));
        }
        return chapter.part(announcements()).section();
    }

    private Listing flows() {
        Listing listing = new Listing("call-flows").text("situation", 3).text("destination", 7);
        for (CallFlow flow : composition.reader().all(CallFlow.class)) {
            listing.group(Said.title(flow));
            String country = composition.installation().country();
            String called = String.join(", ", flow.getEntries().stream().map(number -> DialledNumber.written(number, country)).toList());
            row(listing, "call-flow.numbers", Text.of(called));
            row(listing, "call-flow.schedule", composition.reader().title(flow.getSchedule()));
            row(listing, "call-flow.greeting", composition.reader().title(flow.getGreeting()));
            row(listing, "call-flow.open", end(flow.getOpen()));
            row(listing, "call-flow.closed", end(flow.getClosed()));
            row(listing, "call-flow.holiday", end(flow.getHoliday()));
            row(listing, "call-flow.night", end(flow.getNight()));
        }
        return listing;
    }

    private Text end(Destination destination) {
        return numbers.destination(destination);
    }

    private static void row(Listing listing, String label, Text value) {
        row(listing, Text.label(label), value);
    }

    private static void row(Listing listing, Text when, Text value) {
        if (!value.isEmpty()) {
            listing.row(cell(when), cell(value));
        }
    }

    private Listing schedules() {
        Listing listing = new Listing("schedules").text("when", 4).text("hours", 6);
        for (Schedule schedule : composition.reader().all(Schedule.class)) {
            listing.group(Said.title(schedule));
            schedule.getOpenings().forEach(opening -> row(listing, days(opening), hours(opening.getHours())));
            for (SpecialDay day : schedule.getSpecialDays()) {
                Text name = Said.joined(List.of(Said.date(day.getDate()), Said.of(day.getTitle())), Text.of(" · "));
                listing.row(cell(name), cell(day.isClosed() ? Text.label("schedule.closed") : hours(day.getHours())));
            }
            row(listing, "schedule.holidays", attributes.value(schedule, ModelPackage.SCHEDULE__HOLIDAYS));
            for (SwitchPosition position : schedule.getPositions()) {
                listing.row(cell(Text.label("schedule.position", Said.of(position.getKind()))), cell(position.getCode()));
            }
            row(listing, "schedule.override", Text.of(schedule.getOverrideCode()));
        }
        return listing;
    }

    private static Text days(Opening opening) {
        boolean written = Written.is(opening, ModelPackage.eINSTANCE.getOpening_Last()) && opening.getLast() != opening.getFirst();
        return written
                ? Text.join(Said.of(opening.getFirst()), Text.of(" – "), Said.of(opening.getLast()))
                : Said.of(opening.getFirst());
    }

    private static Text hours(List<OpenHours> hours) {
        return Said.list(hours.stream().map(span -> Text.of(span.getStart() + " – " + span.getEnd())).toList());
    }

    private Chapter groups() {
        return Chapter.part("hunt-groups").add(AttributeTable.of(
                attributes, "hunt-groups", composition.reader().all(HuntGroup.class),
                ModelPackage.HUNT_GROUP__NUMBER, ModelPackage.HUNT_GROUP__STRATEGY, ModelPackage.HUNT_GROUP__MEMBERS, ModelPackage.HUNT_GROUP__RING,
                ModelPackage.HUNT_GROUP__OVERFLOW, ModelPackage.HUNT_GROUP__BUSY, ModelPackage.HUNT_GROUP__CLOSED));
    }

    private Chapter queues() {
        List<Queue> queues = composition.reader().all(Queue.class);
        return Chapter.part("queues")
                .add(AttributeTable.of(
                        attributes, "queues", queues,
                        ModelPackage.QUEUE__NUMBER, ModelPackage.QUEUE__STRATEGY, ModelPackage.QUEUE__AGENTS, ModelPackage.QUEUE__OVERFLOW,
                        ModelPackage.QUEUE__CLOSED))
                .add(AttributeSheets.of(
                        attributes, "queue-details", queues,
                        ModelPackage.QUEUE__SUPERVISOR, ModelPackage.QUEUE__RING, ModelPackage.QUEUE__CALLERS, ModelPackage.QUEUE__WAIT,
                        ModelPackage.QUEUE__WRAP_UP, ModelPackage.QUEUE__SERVICE_LEVEL, ModelPackage.QUEUE__ANNOUNCEMENTS, ModelPackage.QUEUE__CLI_PREFIX));
    }

    private Chapter menu(Ivr menu) {
        Listing keys = new Listing("ivr-keys-" + menu.getName(), Text.label("table.ivr-keys", Said.title(menu)))
                .literal("key", 1).text("purpose", 5).text("destination", 5);
        for (IvrKey key : menu.getKeys()) {
            keys.row(cell(key.getKey()), cell(Said.of(key.getTitle())), cell(end(key.getDestination())));
        }
        return Chapter.part("ivr-" + menu.getName(), Text.join(Text.label("element.Ivr"), Text.of(" – "), Said.title(menu)))
                .keyValues("ivr-data-" + menu.getName(), attributes.entries(
                        menu,
                        ModelPackage.IVR__NUMBER, ModelPackage.IVR__LANGUAGES, ModelPackage.IVR__PROMPTS, ModelPackage.IVR__TIMEOUT,
                        ModelPackage.IVR__TIMEOUT_DESTINATION, ModelPackage.IVR__INVALID_DESTINATION))
                .add(keys.ifAny())
                .prose(Said.of(menu.getNote()));
    }

    private Chapter announcements() {
        return Chapter.part("announcements").add(AttributeTable.of(
                attributes, "announcements", composition.reader().all(Announcement.class),
                ModelPackage.ANNOUNCEMENT__TEXT, ModelPackage.ANNOUNCEMENT__MUSIC, ModelPackage.ANNOUNCEMENT__VOICE, ModelPackage.ANNOUNCEMENT__FILE,
                ModelPackage.ANNOUNCEMENT__RIGHTS, ModelPackage.ANNOUNCEMENT__NEXT));
    }
}
