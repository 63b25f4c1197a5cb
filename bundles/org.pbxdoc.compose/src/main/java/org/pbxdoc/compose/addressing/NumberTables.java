/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.addressing;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.Destination;
import org.pbxdoc.language.model.ElementDestination;
import org.pbxdoc.language.model.ExtensionDestination;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ExternalDestination;
import org.pbxdoc.language.model.FixedDestination;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.OffsetMapping;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.ShortDial;
import org.pbxdoc.language.model.SingleNumber;
import org.pbxdoc.language.model.TailMapping;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.model.ZeroMapping;

/** The tables of public numbers and of extensions. */
public final class NumberTables {

    private final Composition composition;
    private final String country;

    public NumberTables(Composition composition) {
        this.composition = composition;
        this.country = composition.installation().country();
    }

    /** Returns the public numbers and where each ends. */
    public Optional<Table> ddi() {
        Listing listing = new Listing("ddi").literal("numbers", 4).number("count", 1).text("destination", 6).text("state", 2);
        for (PublicLine line : composition.reader().all(PublicLine.class)) {
            if (line.getMain() == null && line.getRanges().isEmpty() && line.getNumbers().isEmpty()) {
                continue;
            }
            listing.group(Text.join(Said.of(line.getKind()), Text.of(" · "), Said.title(line)));
            if (line.getMain() != null) {
                listing.row(cell(DialledNumber.written(line.getMain(), country)), Table.Cell.of(1), cell(Text.label("number.main")), cell(""));
            }
            for (DdiRange range : line.getRanges()) {
                range(listing, range);
            }
            for (SingleNumber number : line.getNumbers()) {
                listing.row(cell(DialledNumber.written(number.getNumber(), country)), Table.Cell.of(1),
                        cell(destination(number.getDestination())), cell(Said.of(number.getLifecycle())));
            }
        }
        return listing.ifAny();
    }

    private void range(Listing listing, DdiRange range) {
        listing.row(
                cell(DialledNumber.range(range, country)),
                count(range),
                cell(Said.list(range.getMappings().stream().map(this::mapping).toList())),
                cell(Said.of(range.getLifecycle())));
        for (DdiMapping mapping : range.getMappings()) {
            if (mapping instanceof NumberMapping number) {
                listing.row(cell("   " + DialledNumber.written(number.getNumber(), country)), Table.Cell.of(1),
                        cell(destination(number.getDestination())), cell(""));
            } else if (mapping instanceof RestMapping rest) {
                listing.row(cell(Text.label("number.rest")), cell(""), cell(destination(rest.getDestination())), cell(""));
            }
        }
    }

    private Table.Cell count(DdiRange range) {
        OptionalLong count = DialledNumber.count(range, country);
        return count.isPresent() ? Table.Cell.of(count.getAsLong()) : cell("");
    }

    private Text mapping(DdiMapping mapping) {
        if (mapping instanceof TailMapping tail) {
            return Text.label("number.tail", Text.of(tail.getDigits()), Text.of(tail.getPattern()));
        } else if (mapping instanceof OffsetMapping offset) {
            return Text.label("number.first", Text.of(offset.getFirst()));
        } else if (mapping instanceof ZeroMapping zero) {
            return Text.join(Text.label("number.zero"), Text.of(" → "), destination(zero.getDestination()));
        }
        return Text.EMPTY;
    }

    /** Returns where a call ends, in words. */
    public Text destination(Destination destination) {
        if (destination instanceof ExtensionDestination extension) {
            return Text.of(extension.getExtension());
        } else if (destination instanceof ExternalDestination external) {
            return Text.of(DialledNumber.written(external.getNumber(), country));
        } else if (destination instanceof FixedDestination fixed) {
            return Said.joined(List.of(Said.of(fixed.getEnd()), Said.of(fixed.getReason())), Text.of(" – "));
        } else if (destination instanceof ElementDestination element) {
            return composition.reader().destination(element.getElement());
        }
        return Text.EMPTY;
    }

    private record Extension(String number, String last, int count, Text owner, Text kind, Text profile) {}

    /** Returns all internal numbers in order. */
    public Optional<Table> extensions() {
        List<Extension> extensions = new ArrayList<>();
        composition.reader().all(User.class).forEach(user ->
                add(extensions, user.getExtension(), Said.title(user), "User", composition.reader().title(user.getProfile())));
        composition.reader().all(UserGroup.class).forEach(group -> group.getExtensions().forEach(range ->
                add(extensions, range, Said.title(group), "UserGroup", composition.reader().title(group.getProfile()))));
        composition.reader().all(HuntGroup.class).forEach(group ->
                add(extensions, group.getNumber(), Said.title(group), "HuntGroup", Text.EMPTY));
        composition.reader().all(ThirdPartyInterface.class).forEach(system ->
                add(extensions, system.getNumber(), Said.title(system), "ThirdPartyInterface", Text.EMPTY));
        composition.reader().all(Queue.class).forEach(queue ->
                add(extensions, queue.getNumber(), Said.title(queue), "Queue", Text.EMPTY));
        composition.reader().all(Ivr.class).forEach(menu ->
                add(extensions, menu.getNumber(), Said.title(menu), "Ivr", Text.EMPTY));
        composition.reader().all(ServiceExtension.class).forEach(service ->
                add(extensions, service.getNumber(), Said.title(service), "ServiceExtension", Text.EMPTY));
        for (Terminal terminal : composition.reader().all(Terminal.class)) {
            add(extensions, terminal.getExtension(), Said.title(terminal), "Terminal", composition.reader().title(terminal.getProfile()));
            terminal.getExtensions().forEach(range ->
                    add(extensions, range, Said.title(terminal), "Terminal", composition.reader().title(terminal.getProfile())));
        }
        for (Numbering numbering : composition.installation().all(Numbering.class)) {
            add(extensions, numbering.getOutside(), Text.label("numbering.outside"), "Numbering", Text.EMPTY);
            add(extensions, numbering.getOperator(), Text.label("numbering.operator"), "Numbering", Text.EMPTY);
            add(extensions, numbering.getVoicemail(), Text.label("numbering.voicemail"), "Numbering", Text.EMPTY);
            numbering.getShortDials().forEach(dial -> add(extensions, dial.getNumber(), shortDial(dial), "Numbering", Text.EMPTY));
        }
        extensions.sort(Comparator.comparing(Extension::number));
        Listing listing = new Listing("extensions").literal("first", 2).literal("last", 2).number("count", 1).text("name", 5).text("kind", 3).text("profile", 3);
        extensions.forEach(e -> listing.row(cell(e.number()), cell(e.last()), Table.Cell.of(e.count()), cell(e.owner()), cell(e.kind()), cell(e.profile())));
        return listing.ifAny();
    }

    private Text shortDial(ShortDial dial) {
        Text target = Text.of(DialledNumber.written(dial.getTarget(), country));
        return Said.joined(List.of(Text.label("numbering.short-dial"), Said.of(dial.getTitle()), target), Text.of(" · "));
    }

    private static void add(List<Extension> extensions, String number, Text owner, String kind, Text profile) {
        if (number != null) {
            extensions.add(new Extension(number, number, 1, owner, Text.label("element." + kind), profile));
        }
    }

    private static void add(List<Extension> extensions, ExtensionRange range, Text owner, String kind, Text profile) {
        String last = range.getLast() == null ? range.getFirst() : range.getLast();
        extensions.add(new Extension(range.getFirst(), last, SitePlan.count(range), owner, Text.label("element." + kind), profile));
    }
}
