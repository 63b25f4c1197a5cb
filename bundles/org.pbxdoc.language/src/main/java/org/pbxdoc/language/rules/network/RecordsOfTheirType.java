/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DnsRecord;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NtpServer;
import org.pbxdoc.language.model.Prefix;
import org.pbxdoc.language.rules.Rule;

/** NET017: a DNS record holds what its type asks for, a time server has an address, and packets have a size that exists. */
public final class RecordsOfTheirType extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int SMALLEST_MTU = 576;
    private static final int LARGEST_MTU = 9216;
    private static final int MOST_OF_16_BITS = 65_535;
    private static final int SRV_PARTS = 4;

    private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?\\.?)+");

    /** Their values are free text here, or nothing that a phone asks for. */
    private static final Set<String> OTHER_TYPES = Set.of(
            "CAA", "DNAME", "DNSKEY", "DS", "HTTPS", "LOC", "NAPTR", "SOA", "SSHFP", "SVCB", "TLSA", "TXT", "URI");

    public RecordsOfTheirType() {
        super("NET017", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DnsRecord record : installation.all(DnsRecord.class)) {
            if (Lifecycles.occupies(record)) {
                record(record, findings);
            }
        }
        for (NtpServer server : installation.all(NtpServer.class)) {
            if (Lifecycles.occupies(server) && server.getAddresses().isEmpty()) {
                findings.reportAs("clock", findings.severity(), server, null, Named.of(server));
            }
        }
        for (Prefix prefix : installation.all(Prefix.class)) {
            int mtu = prefix.getMtu();
            if (Written.is(prefix, MODEL.getPrefix_Mtu()) && (mtu < SMALLEST_MTU || mtu > LARGEST_MTU)) {
                findings.reportAs("mtu", findings.severity(), prefix, MODEL.getPrefix_Mtu(), mtu, SMALLEST_MTU, LARGEST_MTU);
            }
        }
    }

    private static void record(DnsRecord record, Findings findings) {
        if (record.getType() == null) {
            if (record.getValue() != null || record.getInside() != null) {
                findings.unknown(record, null, Named.of(record), "type");
            }
            return;
        }
        value(record, MODEL.getDnsRecord_Value(), record.getValue(), findings);
        value(record, MODEL.getDnsRecord_Inside(), record.getInside(), findings);
    }

    private static void value(DnsRecord record, EAttribute feature, String text, Findings findings) {
        String type = record.getType().toUpperCase(Locale.ROOT);
        if (OTHER_TYPES.contains(type) || text == null) {
            return;
        }
        List<String> parts = Arrays.stream(text.strip().split("[\\s,]+")).filter(part -> !part.isEmpty()).toList();
        Optional<String> form = form(type);
        if (form.isEmpty()) {
            findings.reportAs("type", findings.severity(), record, MODEL.getDnsRecord_Type(), Named.of(record), record.getType());
        } else if (parts.isEmpty() || !fits(type, parts)) {
            findings.report(record, feature, Named.of(record), type, text.isBlank() ? "\"\"" : text, form.get());
        }
    }

    /** What the value of such a record looks like. */
    private static Optional<String> form(String type) {
        return Optional.ofNullable(switch (type) {
            case "A" -> "192.0.2.10";
            case "AAAA" -> "2001:db8::10";
            case "CNAME", "NS", "PTR" -> "pbx.example.net";
            case "MX" -> "10 mail.example.net";
            case "SRV" -> "10 50 5061 sip.example.net";
            default -> null;
        });
    }

    private static boolean fits(String type, List<String> parts) {
        return switch (type) {
            case "A" -> parts.stream().allMatch(part -> IpHost.read(part).filter(host -> !host.six()).isPresent());
            case "AAAA" -> parts.stream().allMatch(part -> IpHost.read(part).filter(IpHost::six).isPresent());
            case "MX" -> parts.size() == 2 && isNumber(parts.get(0)) && isName(parts.get(1));
            case "SRV" -> parts.size() == SRV_PARTS
                    && parts.stream().limit(SRV_PARTS - 1).allMatch(RecordsOfTheirType::isNumber)
                    && isName(parts.get(SRV_PARTS - 1));
            default -> parts.size() == 1 && isName(parts.get(0));
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= MOST_OF_16_BITS;
    }

    /** A dot alone says that there is no such service. */
    private static boolean isName(String text) {
        return text.equals(".") || NAME.matcher(text).matches() && IpHost.read(text).isEmpty();
    }
}
