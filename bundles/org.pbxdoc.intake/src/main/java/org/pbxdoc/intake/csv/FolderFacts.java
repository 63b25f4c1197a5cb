/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Host;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.NetworkPurpose;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Terminal;

/** What a customer's folder says already, as far as an import has to fit to it. */
final class FolderFacts {

    private final Installation installation;
    private final Extensions extensions;
    private final NumberRanges ranges;
    private final Set<String> macs = new HashSet<>();
    private final Set<Integer> lengths = new TreeSet<>();
    private final List<NumberSpan> plan;
    private final Map<String, String> sites = new HashMap<>();
    private final Set<String> contacts;

    FolderFacts(Installation installation) {
        this.installation = installation;
        extensions = Extensions.of(installation);
        ranges = NumberRanges.of(installation);
        installation.all(Terminal.class).forEach(terminal -> mac(terminal.getMac()));
        installation.all(DectBase.class).forEach(base -> mac(base.getMac()));
        installation.all(DectManager.class).forEach(manager -> mac(manager.getMac()));
        installation.all(Host.class).forEach(host -> mac(host.getMac()));
        List<Numbering> plans = installation.all(Numbering.class);
        plans.forEach(each -> each.getLengths().stream().filter(length -> length != null).forEach(lengths::add));
        plan = plans.stream()
                .flatMap(each -> each.getExtensions().stream())
                .flatMap((ExtensionRange range) -> NumberSpan.of(range.getFirst(), range.getLast()).stream())
                .toList();
        for (Site site : installation.all(Site.class)) {
            if (site.getName() != null) {
                List.of(site.getName(), String.valueOf(site.getCode())).forEach(name -> sites.put(Headings.plain(name), site.getName()));
                words(site.getTitle()).forEach(title -> sites.put(Headings.plain(title), site.getName()));
            }
        }
        contacts = installation.all(Contact.class).stream()
                .flatMap(contact -> words(contact.getTitle()).stream())
                .collect(Collectors.toSet());
    }

    private void mac(String text) {
        MacAddress.read(text).ifPresent(mac -> macs.add(mac.text()));
    }

    private static List<String> words(LocalText text) {
        if (text == null) {
            return List.of();
        }
        return text.getPlain() != null
                ? List.of(text.getPlain())
                : text.getTranslations().stream().map(translation -> translation.getText()).toList();
    }

    Installation installation() {
        return installation;
    }

    String country() {
        return installation.country();
    }

    /** Returns the name of what has the internal number. */
    Optional<String> owner(String number) {
        return extensions.find(number).map(taken -> taken.owner() instanceof Element element && element.getName() != null
                ? element.getName()
                : taken.numbers().toString());
    }

    boolean hasPlan() {
        return !plan.isEmpty();
    }

    /** Returns whether the number is in a range of the numbering plan; without a plan every number is. */
    boolean isPlanned(String number) {
        return plan.isEmpty() || plan.stream().anyMatch(span -> span.contains(number));
    }

    /** Returns the number with the zeros in front that a spreadsheet may have dropped, if only that puts it into the plan. */
    Optional<String> withLostZeros(String number) {
        return lengths.stream()
                .filter(length -> length > number.length())
                .map(length -> "0".repeat(length - number.length()) + number)
                .filter(padded -> !isPlanned(number) && isPlanned(padded) && !plan.isEmpty())
                .findFirst();
    }

    /** Returns whether a line of the customer has the public number. */
    boolean isOwn(String e164) {
        return ranges.find(e164).isPresent();
    }

    /** Takes a hardware address; returns whether it was free. */
    boolean takeMac(MacAddress mac) {
        return macs.add(mac.text());
    }

    Optional<String> site(String words) {
        return Optional.ofNullable(sites.get(Headings.plain(words)));
    }

    /** Returns the only site there is. */
    Optional<String> onlySite() {
        List<Site> all = installation.all(Site.class).stream().filter(site -> site.getName() != null).toList();
        return all.size() == 1 ? Optional.of(all.get(0).getName()) : Optional.empty();
    }

    boolean hasContact(String title) {
        return contacts.contains(title);
    }

    /** Returns the only network for voice; without one nobody can say where a phone is. */
    Optional<String> voiceNetwork() {
        List<Network> voice = installation.all(Network.class).stream()
                .filter(network -> network.getPurpose() == NetworkPurpose.VOICE && network.getName() != null)
                .filter(Lifecycles::occupies)
                .toList();
        return voice.size() == 1 ? Optional.of(voice.get(0).getName()) : Optional.empty();
    }

    /** Returns whether an emergency centre learns the address of the site, so that phones may be there. */
    boolean isEmergencyLocation(String site) {
        return installation.all(PublicLine.class).stream()
                .filter(Lifecycles::isActive)
                .map(PublicLine::getEmergencyLocation)
                .anyMatch(location -> Installation.isKnown((EObject) location) && site.equals(location.getName()));
    }
}
