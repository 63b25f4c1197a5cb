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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.compose.records.AttributeTable;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Table.Cell;
import org.pbxdoc.document.Table.Column;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** Who uses the system and with what: users, services, mailboxes, terminals. */
final class UserChapters {

    private final Composition composition;
    private final Attributes attributes;

    UserChapters(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
    }

    Optional<Section> users() {
        Listing users = new Listing("users")
                .literal("extension", 2).text("name", 4).text("department", 3).text("profile", 3).text("terminals", 5).literal("mobile", 3);
        for (User user : composition.reader().all(User.class)) {
            users.row(
                    cell(user.getExtension()),
                    cell(Said.title(user)),
                    cell(Said.of(user.getDepartment())),
                    cell(composition.reader().title(user.getProfile())),
                    cell(Said.list(user.getTerminals().stream().map(UserChapters::device).toList())),
                    cell(mobiles(user)));
        }
        Listing groups = new Listing("user-groups")
                .literal("extensions", 4).text("name", 4).number("count", 1).text("profile", 3).text("site", 3).text("hotdesk", 2);
        for (UserGroup group : composition.reader().all(UserGroup.class)) {
            groups.row(
                    cell(ranges(group.getExtensions())),
                    cell(Said.title(group)),
                    Cell.of(group.getExtensions().stream().mapToInt(SitePlan::count).sum()),
                    cell(composition.reader().title(group.getProfile())),
                    cell(composition.sites().shortPath(group.getLocation())),
                    cell(Said.yesNo(group.isHotdesk())));
        }
        return Chapter.wide("users").add(users.ifAny()).add(groups.ifAny()).add(services()).add(mailboxes()).section();
    }

    private Optional<Table> services() {
        return AttributeTable.of(
                attributes, "service-extensions", composition.reader().all(ServiceExtension.class),
                ModelPackage.SERVICE_EXTENSION__NUMBER, ModelPackage.SERVICE_EXTENSION__TYPE, ModelPackage.SERVICE_EXTENSION__DESTINATION,
                ModelPackage.SERVICE_EXTENSION__PERSON, ModelPackage.SERVICE_EXTENSION__NOTE);
    }

    private Optional<Table> mailboxes() {
        return AttributeTable.of(
                attributes, "mailboxes", composition.reader().all(Mailbox.class),
                ModelPackage.MAILBOX__OWNERS, ModelPackage.MAILBOX__EMAIL, ModelPackage.MAILBOX__ATTACHED, ModelPackage.MAILBOX__DELETED_AFTER_MAIL,
                ModelPackage.MAILBOX__GREETING, ModelPackage.MAILBOX__PIN_POLICY, ModelPackage.MAILBOX__DEFAULT_PIN, ModelPackage.MAILBOX__KEEP);
    }

    private static Text device(Terminal terminal) {
        return terminal.getModel() == null ? Said.of(terminal.getKind()) : Said.title(terminal.getModel());
    }

    private String mobiles(User user) {
        String country = composition.installation().country();
        return String.join(", ", user.getMobiles().stream().map(mobile -> DialledNumber.written(mobile.getNumber(), country)).toList());
    }

    private static String ranges(List<ExtensionRange> ranges) {
        return String.join(", ", ranges.stream().map(range -> range.getLast() == null ? range.getFirst() : range.getFirst() + " – " + range.getLast()).toList());
    }

    Optional<Section> terminals() {
        List<Terminal> terminals = composition.reader().all(Terminal.class);
        return Chapter.wide("terminals").add(summary(terminals)).add(inventory(terminals).ifAny()).section();
    }

    private Optional<Table> summary(List<Terminal> terminals) {
        Map<TerminalKind, List<Terminal>> byKind = new EnumMap<>(TerminalKind.class);
        terminals.forEach(terminal -> byKind.computeIfAbsent(terminal.getKind(), kind -> new ArrayList<>()).add(terminal));
        List<Site> sites = composition.sites().sites();
        Listing listing = new Listing("terminal-summary").text("type", 5);
        sites.forEach(site -> listing.column(Said.title(site), 2, Column.Kind.NUMBER));
        listing.number("total", 2);
        byKind.forEach((kind, some) -> listing.row(Role.NORMAL, cells(Said.of(kind), sites, some)));
        if (!byKind.isEmpty()) {
            listing.row(Role.TOTAL, cells(Text.label("column.total"), sites, terminals));
        }
        return listing.ifAny();
    }

    private List<Cell> cells(Text name, List<Site> sites, List<Terminal> terminals) {
        Map<Site, Integer> bySite = composition.sites().bySite(terminals);
        List<Cell> cells = new ArrayList<>(List.of(cell(name)));
        sites.forEach(site -> cells.add(Cell.of(bySite.getOrDefault(site, 0))));
        cells.add(Cell.of(terminals.stream().mapToInt(SitePlan::count).sum()));
        return cells;
    }

    private Listing inventory(List<Terminal> terminals) {
        Listing listing = new Listing("terminals")
                .text("name", 4).text("type", 3).text("model", 3).number("count", 1).literal("extensions", 3).literal("mac", 4).text("location", 4);
        for (Terminal terminal : terminals) {
            String own = terminal.getExtension() == null ? ranges(terminal.getExtensions()) : terminal.getExtension();
            boolean ofUser = terminal.eContainer() instanceof User;
            User user = ofUser ? (User) terminal.eContainer() : null;
            listing.row(
                    cell(ofUser ? Said.title(user) : Said.title(terminal)),
                    cell(Said.of(terminal.getKind())),
                    cell(Said.title(terminal.getModel())),
                    Cell.of(SitePlan.count(terminal)),
                    cell(own.isEmpty() && ofUser ? user.getExtension() : own),
                    cell(terminal.getMac() == null ? terminal.getIpei() : terminal.getMac()),
                    cell(composition.sites().shortPath(terminal.getLocation() == null && ofUser ? user.getLocation() : terminal.getLocation())));
        }
        return listing;
    }
}
