/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.reliability;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.derive.AddressUse;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.DdiRange;

/** The figures of a model as its author wrote them, found by the types of the grammar. */
final class ModelFacts {

    /** Four numbers with dots; more or fewer are dates and versions. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)");

    private static final Pattern MAC = Pattern.compile("(?i)(?<![0-9a-f:])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![0-9a-f:])");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{2,3}(?:[ \\u00A0\\u202F]?\\(0\\))?(?:[ \\u00A0\\u202F]?\\d{1,4}){2,6}");

    private final Installation installation;
    private final String sources;

    ModelFacts(Installation installation) {
        this.installation = installation;
        StringBuilder text = new StringBuilder();
        for (EObject object : installation.all(EObject.class)) {
            object.eClass().getEAllAttributes().forEach(attribute -> text.append(object.eGet(attribute)).append('\n'));
        }
        this.sources = text.toString();
    }

    /** Returns the networks, the addresses in use and the ends of the ranges for DHCP. */
    Set<IpHost> addresses() {
        Set<IpHost> addresses = new LinkedHashSet<>();
        AddressUse use = AddressUse.of(installation);
        use.outside().forEach(taken -> addresses.add(taken.host()));
        for (AddressUse.PrefixUse prefix : use.prefixes()) {
            prefix.taken().forEach(taken -> addresses.add(taken.host()));
            addresses.add(prefix.network().network());
            prefix.pools().forEach(pool -> addEnds(addresses, pool));
        }
        return addresses;
    }

    private static void addEnds(Set<IpHost> addresses, AddressUse.Range range) {
        addresses.add(range.range().first());
        addresses.add(range.range().last());
    }

    /** Returns the addresses and the ends of the ranges for fixed ones. */
    Set<IpHost> allAddresses() {
        Set<IpHost> all = new LinkedHashSet<>(addresses());
        AddressUse.of(installation).prefixes().forEach(prefix -> prefix.statics().forEach(range -> addEnds(all, range)));
        return all;
    }

    /** Returns the addresses and those that the author names in words. */
    Set<IpHost> mentioned() {
        Set<IpHost> mentioned = new LinkedHashSet<>(allAddresses());
        mentioned.addAll(addressesIn(sources));
        return mentioned;
    }

    static List<IpHost> addressesIn(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).map(IpHost::read).flatMap(Optional::stream).toList();
    }

    Set<MacAddress> macs() {
        Set<MacAddress> macs = new LinkedHashSet<>();
        literals("Mac").forEach(text -> MacAddress.read(text).ifPresent(macs::add));
        return macs;
    }

    static List<MacAddress> macsIn(String text) {
        return MAC.matcher(text).results().map(MatchResult::group).map(MacAddress::read).flatMap(Optional::stream).toList();
    }

    /** Returns the telephone numbers in the international form. */
    Set<String> phones() {
        Set<String> phones = new LinkedHashSet<>();
        literals("Phone").forEach(text -> international(text).ifPresent(phones::add));
        return phones;
    }

    /** Returns the numbers in words of the author and in tables that are read from elsewhere. */
    Set<String> phonesInWords() {
        return new LinkedHashSet<>(phonesIn(sources));
    }

    List<String> phonesIn(String text) {
        return PHONE.matcher(text).results().map(MatchResult::group).map(this::international).flatMap(Optional::stream).toList();
    }

    /** Returns the ranges of public numbers. */
    List<NumberBlock> blocks() {
        return installation.all(DdiRange.class).stream()
                .filter(range -> range.getFirst() != null)
                .map(range -> NumberBlock.parse(range.getFirst(), range.getLast(), installation.country()))
                .filter(NumberBlock.Reading.Block.class::isInstance)
                .map(reading -> ((NumberBlock.Reading.Block) reading).block())
                .toList();
    }

    private Optional<String> international(String text) {
        return PhoneNumber.read(text, installation.country()).map(PhoneNumber.Canonical::e164);
    }

    /** Returns what stands in the text where the grammar asks for {@code type}. */
    private Set<String> literals(String type) {
        Set<String> literals = new LinkedHashSet<>();
        for (StrictResource file : installation.files()) {
            for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
                if (node.getGrammarElement() instanceof RuleCall call && call.getRule() != null && call.getRule().getName().equals(type)) {
                    literals.add(NodeModelUtils.getTokenText(node));
                }
            }
        }
        return literals;
    }
}
