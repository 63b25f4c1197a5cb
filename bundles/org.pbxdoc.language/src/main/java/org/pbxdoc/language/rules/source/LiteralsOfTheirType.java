/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.Bandwidth;
import org.pbxdoc.language.literal.DataSize;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.IpNetwork;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.literal.IsoDateTime;
import org.pbxdoc.language.literal.MacAddress;
import org.pbxdoc.language.literal.Parsed;
import org.pbxdoc.language.literal.Percent;
import org.pbxdoc.language.literal.PortAddress;
import org.pbxdoc.language.literal.Power;
import org.pbxdoc.language.literal.RackUnits;
import org.pbxdoc.language.literal.TimeOfDay;
import org.pbxdoc.language.literal.TimeSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.rules.Rule;

/**
 * LIT001: a value is of the type that its place asks for.
 *
 * <p>The grammar takes any word that starts with a digit, so that a bad value is one precise finding and not a syntax error
 * somewhere behind it. The types are those of the grammar's data type rules. Phone numbers have rules of their own.
 */
public final class LiteralsOfTheirType extends Rule {

    private static final IpNetwork FOUR = IpNetwork.parse("10.0.0.0/24").value().orElseThrow();
    private static final IpNetwork SIX = IpNetwork.parse("fd00::/64").value().orElseThrow();

    private static final int LAST_VLAN = 4094;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,11}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,3})?");

    private static final Map<String, Function<String, Parsed<?>>> TYPES = Map.ofEntries(
            Map.entry("Date", IsoDate::parse),
            Map.entry("DateTime", IsoDateTime::parse),
            Map.entry("TimeOfDay", TimeOfDay::parse),
            Map.entry("Duration", TimeSpan::parse),
            Map.entry("Power", Power::parse),
            Map.entry("Mac", MacAddress::parse),
            Map.entry("IpAddress", IpHost::parse),
            Map.entry("IpPrefix", LiteralsOfTheirType::prefix),
            Map.entry("PortAddress", PortAddress::parse),
            Map.entry("Percent", Percent::parse),
            Map.entry("Bandwidth", Bandwidth::parse),
            Map.entry("RackUnits", RackUnits::parse),
            Map.entry("Size", LiteralsOfTheirType::size),
            Map.entry("Digits", text -> matching(DIGITS, "digits", text)),
            Map.entry("Amount", text -> matching(AMOUNT, "amount", text)));

    public LiteralsOfTheirType() {
        super("LIT001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (StrictResource file : installation.files()) {
            check(file, findings);
        }
        for (Network network : installation.all(Network.class)) {
            checkVlan(network, findings);
        }
        installation.all(Backup.class).forEach(backup ->
                checkEvery(backup, ModelPackage.eINSTANCE.getBackup_Every(), backup.getEvery(), findings));
        installation.all(Credential.class).forEach(credential ->
                checkEvery(credential, ModelPackage.eINSTANCE.getCredential_Every(), credential.getEvery(), findings));
    }

    private static void check(StrictResource file, Findings findings) {
        IParseResult parsed = file.getParseResult();
        if (parsed == null) {
            return;
        }
        BidiTreeIterator<INode> nodes = parsed.getRootNode().getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            INode node = nodes.next();
            Function<String, Parsed<?>> type = type(node);
            if (type != null) {
                // A host address holds an IP address in turn: the outer type decides.
                nodes.prune();
                check(node, type, findings);
            }
        }
    }

    private static Function<String, Parsed<?>> type(INode node) {
        if (!(node.getGrammarElement() instanceof RuleCall call) || call.getRule() == null) {
            return null;
        }
        if (call.getRule().getName().equals("HostAddress")) {
            Optional<IpNetwork> network = network(node);
            boolean last = endsRange(call);
            return text -> host(network, last && DIGITS.matcher(text).matches() ? "." + text : text);
        }
        return TYPES.get(call.getRule().getName());
    }

    /** The network that a short address stands in. */
    private static Optional<IpNetwork> network(INode node) {
        Prefix prefix = EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(node), Prefix.class);
        return prefix == null ? Optional.empty() : IpNetwork.read(prefix.getPrefix());
    }

    private static boolean endsRange(RuleCall call) {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        return assignment != null
                && assignment.getFeature().equals(ModelPackage.eINSTANCE.getAddressRange_Last().getName());
    }

    private static void check(INode node, Function<String, Parsed<?>> type, Findings findings) {
        String text = NodeModelUtils.getTokenText(node);
        Optional<? extends Parsed.Refusal<?>> refused = type.apply(text).refusal();
        EObject element = NodeModelUtils.findActualSemanticObjectFor(node);
        if (refused.isEmpty() || element == null || element.eResource() == null) {
            return;
        }
        Place place = Places.of(element, node, node.getOffset(), node.getLength());
        Optional<String> meant = refused.get().correction();
        if (meant.isPresent()) {
            findings.reportAt("meant", Severity.ERROR, place, meant, text, meant.get());
        } else {
            findings.reportAt(refused.get().reason(), Severity.ERROR, place, meant, text);
        }
    }

    /** Something that happens every 0 days never happens, or always. */
    private static void checkEvery(EObject element, EAttribute feature, String every, Findings findings) {
        if (TimeSpan.read(every).filter(span -> span.amount() == 0).isPresent()) {
            findings.reportAs("duration.zero", Severity.ERROR, element, feature, every);
        }
    }

    private static void checkVlan(Network network, Findings findings) {
        boolean written =
                !NodeModelUtils.findNodesForFeature(network, ModelPackage.eINSTANCE.getNetwork_Vlan()).isEmpty();
        if (written && (network.getVlan() < 1 || network.getVlan() > LAST_VLAN)) {
            findings.reportAs(
                    "vlan", Severity.ERROR, network, ModelPackage.eINSTANCE.getNetwork_Vlan(), network.getVlan());
        }
    }

    private static Parsed<?> size(String text) {
        return DataSize.read(text).isPresent() ? Parsed.of(text) : Parsed.refused("size");
    }

    /** Host bits are the matter of NET001, which says what the network is. */
    private static Parsed<?> prefix(String text) {
        Parsed<IpNetwork> parsed = IpNetwork.parse(text);
        boolean hostBits = parsed.refusal().filter(r -> r.reason().equals(IpNetwork.HOST_BITS)).isPresent();
        return hostBits ? Parsed.of(text) : parsed;
    }

    /** A short address is read in its network; where that cannot be read any version will do. */
    private static Parsed<?> host(Optional<IpNetwork> network, String text) {
        if (network.isPresent()) {
            return network.get().host(text);
        }
        Parsed<IpHost> four = FOUR.host(text);
        return four.value().isPresent() ? four : SIX.host(text);
    }

    private static Parsed<String> matching(Pattern form, String reason, String text) {
        return form.matcher(text).matches() ? Parsed.of(text) : Parsed.refused(reason);
    }
}
