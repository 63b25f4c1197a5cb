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
import static org.pbxdoc.compose.Listing.count;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.compose.addressing.NumberTables;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Fallback;
import org.pbxdoc.language.model.FeatureCode;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.ShortDial;
import org.pbxdoc.language.model.ThirdPartyInterface;

/** How the system reaches the world: lines, third-party interfaces, numbering plan. */
final class LineChapters {

    private final Composition composition;
    private final String country;
    private final LineDetails details;

    LineChapters(Composition composition) {
        this.composition = composition;
        this.country = composition.installation().country();
        this.details = new LineDetails(composition);
    }

    Optional<Section> lines() {
        return new Chapter("lines")
                .part(publicLines())
                .part(privateLines())
                .part(Chapter.part("internet").add(internet().ifAny()))
                .section();
    }

    private Chapter publicLines() {
        Listing listing = new Listing("public-lines")
                .text("line", 4).text("kind", 3).text("provider", 3).number("channels", 2).text("connection", 3).text("contract", 3);
        Listing emergency = new Listing("emergency").text("line", 4).text("emergency-location", 6).text("fallback", 6);
        for (PublicLine line : composition.reader().all(PublicLine.class)) {
            listing.row(
                    cell(Said.title(line)),
                    cell(Said.of(line.getKind())),
                    cell(composition.reader().title(line.getProvider())),
                    count(line.getChannels()),
                    cell(Said.joined(List.of(ports(line.getPorts()), composition.reader().title(line.getAccess())), Text.of(" · "))),
                    cell(Said.joined(List.of(Text.of(line.getContract()), Said.date(line.getEnds())), Text.of(" · "))));
            Text location = line.getEmergencyLocation() == null || !composition.reader().maySee(line.getEmergencyLocation())
                    ? Text.EMPTY
                    : Said.joined(List.of(Said.title(line.getEmergencyLocation()), Said.of(line.getEmergencyLocation().getAddress())), Text.of(", "));
            Text fallback = Said.list(line.getFallbacks().stream().map(this::fallback).toList());
            if (!location.isEmpty() || !fallback.isEmpty()) {
                emergency.row(cell(Said.title(line)), cell(location), cell(fallback));
            }
        }
        return Chapter.part("public-lines").add(listing.ifAny()).add(emergency.ifAny()).add(details.publicLines())
                .add(new NumberTables(composition).ddi()).add(details.porting());
    }

    private Text fallback(Fallback fallback) {
        Text via = composition.reader().title(fallback.getVia());
        Text number = Text.of(DialledNumber.written(fallback.getNumber(), country));
        Text route = via.isEmpty() ? number : Text.join(number, Text.of(" "), Text.label("line.via", via));
        return fallback.isAutomatic() || fallback.isManually()
                ? Text.join(route, Text.of(" ("), Text.label(fallback.isAutomatic() ? "line.automatic" : "line.manually"), Text.of(")"))
                : route;
    }

    private Chapter privateLines() {
        Listing listing = new Listing("private-lines")
                .text("line", 4).text("kind", 3).text("peer", 4).number("channels", 2).text("numbering", 3).text("connection", 3);
        for (PrivateLine line : composition.reader().all(PrivateLine.class)) {
            Text scheme = Said.of(line.getScheme());
            listing.row(
                    cell(Said.title(line)),
                    cell(Said.of(line.getKind())),
                    cell(Said.joined(List.of(Said.of(line.getPeer()), composition.reader().title(line.getSite())), Text.of(" · "))),
                    count(line.getChannels()),
                    cell(line.getPrefix() == null ? scheme : Text.join(scheme, Text.of(", "), Text.label("line.prefix", Text.of(line.getPrefix())))),
                    cell(Said.joined(List.of(ports(line.getPorts()), composition.reader().title(line.getAccess())), Text.of(" · "))));
        }
        return Chapter.part("private-lines").add(listing.ifAny()).add(details.privateLines());
    }

    private Listing internet() {
        Listing listing = new Listing("internet")
                .text("name", 4).text("provider", 3).text("medium", 2).literal("bandwidth", 3).literal("address", 3).text("site", 3);
        for (InternetAccess access : composition.reader().all(InternetAccess.class)) {
            listing.row(
                    cell(Said.title(access)),
                    cell(composition.reader().title(access.getProvider())),
                    cell(Said.of(access.getMedium())),
                    cell(access.getBandwidth()),
                    cell(String.join(", ", access.getAddresses())),
                    cell(composition.sites().path(access.getLocation())));
        }
        return listing;
    }

    private static Text ports(List<PortUse> ports) {
        return Said.list(ports.stream()
                .map(port -> Text.label("line.port", Text.of(port.getFirst() + (port.getLast() == null ? "" : "–" + port.getLast()))))
                .toList());
    }

    Optional<Section> interfaces() {
        Listing listing = new Listing("interfaces")
                .text("system", 4).text("kind", 3).number("units", 1).literal("protocol", 3).text("connection", 3).literal("number", 2).text("company", 3);
        for (ThirdPartyInterface system : composition.reader().all(ThirdPartyInterface.class)) {
            Text address = Text.of(String.join(", ", system.getAddresses()));
            listing.row(
                    cell(Said.title(system)),
                    cell(Said.of(system.getKind())),
                    count(system.getUnits()),
                    cell(system.getProtocol()),
                    cell(Said.joined(List.of(ports(system.getPorts()), address), Text.of(" · "))),
                    cell(system.getNumber()),
                    cell(composition.reader().title(system.getCompany())));
        }
        Listing details = new Listing("interface-details").text("system", 4).text("opens", 4).text("supervised", 4).text("power-fail", 4);
        for (ThirdPartyInterface system : composition.reader().all(ThirdPartyInterface.class)) {
            if (system.getOpens() != null || system.getSupervised() != null || system.getPowerFail() != null) {
                details.row(cell(Said.title(system)), cell(Said.of(system.getOpens())), cell(Said.of(system.getSupervised())), cell(Said.of(system.getPowerFail())));
            }
        }
        return new Chapter("interfaces").add(listing.ifAny()).add(details.ifAny()).section();
    }

    Optional<Section> numbering() {
        Chapter chapter = new Chapter("numbering");
        for (Numbering numbering : composition.installation().all(Numbering.class)) {
            Listing plan = new Listing("numbering").literal("numbers", 3).text("purpose", 7).number("count", 2);
            row(plan, numbering.getOutside(), Text.label("numbering.outside"));
            row(plan, numbering.getOperator(), Text.label("numbering.operator"));
            row(plan, numbering.getVoicemail(), Text.label("numbering.voicemail"));
            numbering.getEmergency().forEach(number -> row(plan, number, Text.label("numbering.emergency")));
            numbering.getExtensions().forEach(range -> row(plan, range, Text.label("numbering.extensions")));
            numbering.getReserved().forEach(range -> row(plan, range, Text.label("numbering.reserved")));
            numbering.getPrefixes().forEach(prefix -> row(plan, prefix.getNumber(), Said.of(prefix.getPurpose())));
            Listing codes = new Listing("codes").literal("code", 3).text("purpose", 7);
            hotdesk(codes, numbering.getHotdeskLogin(), "numbering.hotdesk-login");
            hotdesk(codes, numbering.getHotdeskLogout(), "numbering.hotdesk-logout");
            for (FeatureCode code : numbering.getCodes()) {
                codes.row(cell(code.getCode()), cell(Said.title(code)));
            }
            Listing shortDials = new Listing("short-dials").literal("number", 2).literal("target", 4).text("name", 5);
            for (ShortDial dial : numbering.getShortDials()) {
                shortDials.row(cell(dial.getNumber()), cell(DialledNumber.written(dial.getTarget(), country)), cell(Said.of(dial.getTitle())));
            }
            chapter.add(plan.ifAny()).add(codes.ifAny()).add(shortDials.ifAny()).prose(Said.of(numbering.getNote()));
        }
        return chapter.section();
    }

    private static void row(Listing plan, String number, Text purpose) {
        if (number != null) {
            plan.row(cell(number), cell(purpose), cell(""));
        }
    }

    private static void row(Listing plan, ExtensionRange range, Text kind) {
        String numbers = range.getLast() == null ? range.getFirst() : range.getFirst() + " – " + range.getLast();
        Text purpose = Said.joined(List.of(kind, Said.of(range.getPurpose())), Text.of(": "));
        plan.row(cell(numbers), cell(purpose), org.pbxdoc.document.Table.Cell.of(SitePlan.count(range)));
    }

    private static void hotdesk(Listing codes, String code, String label) {
        if (code != null) {
            codes.row(cell(code), cell(Text.label(label)));
        }
    }
}
