/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.rules.Rule;

/** A number or code is the beginning of another one, so the longer one cannot be dialled. */
public final class DialPrefixConflict extends Rule {

    public DialPrefixConflict() {
        super("NUM009", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        if (installation.all(Numbering.class).stream().anyMatch(Numbering::isTerminated)) {
            return;
        }
        digits(DialledNumber.all(installation), findings);
        codes(DialCode.all(installation), Extensions.of(installation), findings);
    }

    private static void digits(List<DialledNumber> dialled, Findings findings) {
        TreeMap<Integer, List<DialledNumber>> byLength = new TreeMap<>();
        dialled.forEach(number ->
                byLength.computeIfAbsent(number.digits().digits(), length -> new ArrayList<>()).add(number));
        byLength.values().forEach(numbers -> numbers.sort(Comparator.comparing(DialledNumber::digits)));
        for (Map.Entry<Integer, List<DialledNumber>> shorter : byLength.entrySet()) {
            for (Map.Entry<Integer, List<DialledNumber>> longer :
                    byLength.tailMap(shorter.getKey(), false).entrySet()) {
                compare(shorter.getValue(), longer.getValue(), shorter.getKey(), findings);
            }
        }
    }

    /** Both lists are in order, so one pass finds for each shorter number the first longer one that begins with it. */
    private static void compare(
            List<DialledNumber> shorter, List<DialledNumber> longer, int digits, Findings findings) {
        int next = 0;
        for (DialledNumber number : shorter) {
            while (next < longer.size()
                    && longer.get(next).digits().beginning(digits).last().compareTo(number.digits().first()) < 0) {
                next++;
            }
            if (next == longer.size()) {
                return;
            }
            DialledNumber other = longer.get(next);
            Optional<NumberSpan> shared = number.digits().shared(other.digits().beginning(digits));
            if (shared.isPresent()) {
                findings.report(
                        number.place(),
                        number.feature(),
                        shared.get().first(),
                        number.owner(),
                        example(other.digits(), shared.get().first()),
                        other.owner());
            }
        }
    }

    private static String example(NumberSpan numbers, String beginning) {
        String first = beginning + "0".repeat(numbers.digits() - beginning.length());
        return numbers.first().compareTo(first) > 0 ? numbers.first() : first;
    }

    private static void codes(List<DialCode> codes, Extensions extensions, Findings findings) {
        List<DialCode> sorted = codes.stream()
                .sorted(Comparator.comparing(DialCode::head).thenComparing(DialCode::variable).thenComparing(DialCode::text))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            DialCode code = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).head().startsWith(code.head()); j++) {
                DialCode longer = sorted.get(j);
                if (code.interrupts(longer, extensions)) {
                    findings.report(
                            code.place(), code.feature(), code.text(), code.owner(), longer.text(), longer.owner());
                    break;
                }
            }
        }
    }
}
