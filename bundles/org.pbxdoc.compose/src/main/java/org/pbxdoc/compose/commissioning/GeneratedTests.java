/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.SitePlan;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.literal.EmergencyNumbers;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.ContactLookup;
import org.pbxdoc.language.model.CtiInterface;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.FreeSeating;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.IvrKey;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.MobileIntegration;
import org.pbxdoc.language.model.NtpServer;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.QosPolicy;
import org.pbxdoc.language.model.Schedule;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestCategory;
import org.pbxdoc.language.model.ThirdPartyInterface;
import org.pbxdoc.language.model.Ups;

/**
 * The tests that the model calls for: each line, each range of numbers, each emergency number at each site, and so on.
 *
 * <p>Where the author wrote tests of the same kind for the same thing, theirs count and none are added.
 */
final class GeneratedTests {

    private final Composition composition;
    private final List<TestCase> own;
    private final List<GeneratedTest> all = new ArrayList<>();

    private GeneratedTests(Composition composition) {
        this.composition = composition;
        this.own = composition.installation().all(TestCase.class);
    }

    static List<GeneratedTest> of(Composition composition) {
        GeneratedTests tests = new GeneratedTests(composition);
        tests.lines();
        tests.emergency();
        tests.calls();
        tests.terminals();
        tests.mobility();
        tests.operation();
        return List.copyOf(tests.all);
    }

    private void lines() {
        for (PublicLine line : composition.reader().all(PublicLine.class)) {
            String main = written(line.getMain());
            add("line-in", TestCategory.LINE, line, Text.of(main));
            add("line-out", TestCategory.LINE, line, Text.of(line.getOutgoing() == null ? main : written(line.getOutgoing())));
            for (String key : List.of("line-clir", "line-dtmf", "line-long", "line-hold")) {
                add(key, TestCategory.LINE, line);
            }
            if (line.getChannels() > 0) {
                add("line-busy", TestCategory.LINE, line, Text.of(line.getChannels()));
            }
            add("line-fax", TestCategory.LINE, line);
        }
        composition.reader().all(PrivateLine.class).forEach(line -> add("tie", TestCategory.LINE, line));
        for (Owned owned : NumberRanges.of(composition.installation()).ranges()) {
            if (owned.isRange() && composition.reader().maySee(owned.line()) && !isOwn(TestCategory.NUMBER, owned.line())) {
                long first = Long.parseLong(owned.block().first().substring(1));
                long last = Long.parseLong(owned.block().last().substring(1));
                put("ddi", TestCategory.NUMBER, owned.stated(), international(first), international(first + (last - first) / 2), international(last));
            }
        }
    }

    private static Text international(long e164) {
        return Text.of(PhoneNumber.read("+" + e164, "CH").map(PhoneNumber.Canonical::inWords).orElse("+" + e164));
    }

    private String written(String number) {
        return DialledNumber.written(number, composition.installation().country());
    }

    /** A test of the author on a line is one for the site whose emergency calls take that line. */
    private void emergency() {
        List<String> numbers = EmergencyNumbers.of(composition.installation().country()).vital();
        for (Site site : composition.sites().sites()) {
            boolean tested = own.stream().filter(test -> test.getCategory() == TestCategory.EMERGENCY).map(TestCase::getSubject)
                    .anyMatch(subject -> subject == site || subject instanceof PublicLine line && line.getEmergencyLocation() == site);
            if (!tested && !composition.reader().all(PublicLine.class).isEmpty()) {
                numbers.forEach(number -> put("emergency", TestCategory.EMERGENCY, site, Text.of(number), Said.title(site)));
            }
        }
    }

    private void calls() {
        for (Schedule schedule : composition.reader().all(Schedule.class)) {
            add("schedule-night", TestCategory.SCHEDULE, schedule);
            if (!schedule.getHolidays().isEmpty()) {
                add("schedule-holiday", TestCategory.SCHEDULE, schedule);
            }
        }
        for (Ivr ivr : composition.reader().all(Ivr.class)) {
            if (!isOwn(TestCategory.SCHEDULE, ivr) && !isOwn(TestCategory.TERMINAL, ivr)) {
                for (IvrKey key : ivr.getKeys()) {
                    put("ivr-key", TestCategory.SCHEDULE, ivr, Text.of(key.getKey()), Said.of(key.getTitle()));
                }
            }
        }
        composition.reader().all(HuntGroup.class).forEach(group -> add("overflow", TestCategory.TERMINAL, group));
        composition.reader().all(Mailbox.class).forEach(mailbox -> add("mailbox", TestCategory.TERMINAL, mailbox));
        composition.reader().all(Profile.class).forEach(profile -> add("barred", TestCategory.RIGHTS, profile));
    }

    /** Groups are tested as such, single phones together at each site. */
    private void terminals() {
        List<Terminal> single = new ArrayList<>();
        for (Terminal terminal : composition.sites().terminals()) {
            if (terminal.isGrouped()) {
                ring(terminal, SitePlan.count(terminal));
            } else if (!isOwn(TestCategory.TERMINAL, terminal)) {
                single.add(terminal);
            }
        }
        composition.sites().bySite(single).forEach(this::ring);
    }

    private void ring(Element subject, int count) {
        add(count == 1 ? "ring-one" : "ring", TestCategory.TERMINAL, subject, Text.of(count));
    }

    private void mobility() {
        for (FreeSeating seating : composition.reader().all(FreeSeating.class)) {
            if (!isOwn(TestCategory.HOTDESK, seating)) {
                put("seating-login", TestCategory.HOTDESK, seating);
                put("seating-emergency", TestCategory.HOTDESK, seating);
            }
        }
        for (DectSystem dect : composition.reader().all(DectSystem.class)) {
            Stream.of("dect-walk", "dect-calls").forEach(key -> add(key, TestCategory.DECT, dect));
        }
        composition.reader().all(CtiInterface.class).forEach(cti -> add("cti", TestCategory.CTI, cti));
        composition.reader().all(MobileIntegration.class).forEach(mobile -> add("mobile", TestCategory.MOBILE, mobile));
        composition.reader().all(ContactLookup.class).forEach(lookup -> add("lookup", TestCategory.LOOKUP, lookup));
        composition.reader().all(ThirdPartyInterface.class).forEach(other -> add("interface", TestCategory.INTERFACE, other));
    }

    private void operation() {
        composition.reader().all(Ups.class).forEach(ups -> add("ups", TestCategory.POWER, ups));
        composition.reader().all(InternetAccess.class).forEach(access -> {
            if (!isOwn(TestCategory.NETWORK, access)) {
                add("internet", TestCategory.FAILOVER, access);
            }
        });
        composition.reader().all(FailoverPair.class).forEach(pair -> add("failover", TestCategory.FAILOVER, pair));
        composition.reader().all(Backup.class).forEach(backup -> add("backup", TestCategory.BACKUP, backup));
        composition.reader().all(NtpServer.class).forEach(clock -> add("ntp", TestCategory.NETWORK, clock));
        composition.reader().all(QosPolicy.class).forEach(policy -> addOnce("qos", TestCategory.NETWORK, policy));
        for (Server server : composition.reader().all(Server.class)) {
            addOnce("security", TestCategory.SECURITY, server);
            addOnce("labels", TestCategory.LABELLING, server);
            addOnce("documentation", TestCategory.DOCUMENTATION, server);
        }
    }

    private void add(String key, TestCategory category, EObject subject, Text... args) {
        if (!isOwn(category, subject)) {
            put(key, category, subject, args);
        }
    }

    /** For what is tested once for all, wherever the author says so. */
    private void addOnce(String key, TestCategory category, EObject subject) {
        boolean there = own.stream().anyMatch(test -> test.getCategory() == category) || all.stream().anyMatch(test -> test.key().equals(key));
        if (!there) {
            put(key, category, subject);
        }
    }

    private void put(String key, TestCategory category, EObject subject, Text... args) {
        Text what = subject instanceof Element element ? composition.reader().title(element) : Text.EMPTY;
        Text title = Said.joined(List.of(Text.label("generated." + key, args), what), Text.of(" – "));
        all.add(new GeneratedTest(key, category, subject, title, Text.label("generated." + key + ".expected", args)));
    }

    private boolean isOwn(TestCategory category, EObject subject) {
        return own.stream().anyMatch(test -> test.getCategory() == category && Optional.ofNullable(test.getSubject()).filter(subject::equals).isPresent());
    }
}
