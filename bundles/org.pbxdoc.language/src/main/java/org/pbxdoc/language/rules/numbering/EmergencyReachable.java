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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.EmergencyReach;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.EmergencyNumbers;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.EmergencyPolicy;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.UserImport;
import org.pbxdoc.language.rules.Rule;

/** An internal number, a prefix or a gap in the plan stands in the way of an emergency call. */
public final class EmergencyReachable extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public EmergencyReachable() {
        super("NUM010", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        EmergencyNumbers numbers = EmergencyNumbers.of(installation.country());
        ShadowedRows vital = new ShadowedRows(findings.severity());
        ShadowedRows helpful = new ShadowedRows(Severity.WARNING);
        for (DialledNumber dialled : DialledNumber.all(installation)) {
            report(dialled, numbers.vital(), findings.severity(), vital, findings);
            report(dialled, numbers.helpful(), Severity.WARNING, helpful, findings);
        }
        vital.report(findings);
        helpful.report(findings);
        missing(installation, numbers, findings);
        policies(installation, findings);
    }

    /** What the author states about kinds of terminals; a plan without any such statement is judged by its digits alone. */
    private static void policies(Installation installation, Findings findings) {
        Map<EmergencyPolicy, Set<String>> plain = new LinkedHashMap<>();
        Map<EmergencyPolicy, Set<String>> prefixed = new LinkedHashMap<>();
        Set<String> unstated = new LinkedHashSet<>();
        for (EmergencyReach.Cell cell : EmergencyReach.of(installation).cells()) {
            boolean barred = cell.reach() == EmergencyReach.Reach.BARRED || cell.reach() == EmergencyReach.Reach.CONDITIONAL;
            if (cell.vital() && barred) {
                (cell.prefixed() ? prefixed : plain)
                        .computeIfAbsent(cell.policy().orElseThrow(), key -> new LinkedHashSet<>())
                        .add(cell.number());
            } else if (cell.vital() && cell.policy().isEmpty()) {
                unstated.add(cell.terminal().getLiteral());
            }
        }
        plain.forEach((policy, numbers) ->
                barred(policy, MODEL.getEmergencyPolicy_WithoutPrefix(), "without-prefix", numbers, findings));
        prefixed.forEach((policy, numbers) ->
                barred(policy, MODEL.getEmergencyPolicy_WithPrefix(), "with-prefix", numbers, findings));
        List<EmergencyPolicy> stated = installation.all(EmergencyPolicy.class);
        if (!stated.isEmpty() && !unstated.isEmpty()) {
            findings.unknown(stated.get(0), null, String.join(", ", unstated));
        }
    }

    private static void barred(
            EmergencyPolicy policy, EStructuralFeature feature, String word, Set<String> numbers, Findings findings) {
        String terminals = policy.getTerminals().stream().map(TerminalKind::getLiteral).collect(Collectors.joining(", "));
        findings.reportAs(
                "policy",
                findings.severity(),
                policy,
                feature,
                terminals.isEmpty() ? "*" : terminals,
                word,
                String.join(", ", numbers),
                word);
    }

    private static void report(
            DialledNumber dialled, List<String> numbers, Severity severity, ShadowedRows rows, Findings findings) {
        List<String> used = new ArrayList<>();
        List<String> shadowed = new ArrayList<>();
        for (String number : numbers) {
            if (dialled.digits().contains(number)) {
                // One number that is an emergency number is a matter of NUM011.
                if (!dialled.isSingle()) {
                    used.add(number);
                }
            } else if (isShadowed(number, dialled.digits())) {
                shadowed.add(number);
            }
        }
        Object owner = dialled.owner();
        if (!used.isEmpty()) {
            findings.reportAs(
                    "used", severity, dialled.place(), dialled.feature(), owner, dialled.digits(), String.join(", ", used));
        }
        Optional<UserImport> table = ShadowedRows.table(dialled.place());
        if (!shadowed.isEmpty() && table.isPresent()) {
            rows.add(table.get(), dialled, shadowed);
        } else if (!shadowed.isEmpty()) {
            findings.reportAs(
                    "shadowed",
                    severity,
                    dialled.place(),
                    dialled.feature(),
                    owner,
                    dialled.digits(),
                    String.join(", ", shadowed));
        }
    }

    /** A shorter number rings before the emergency number is dialled to its end; a longer one makes the system wait. */
    private static boolean isShadowed(String number, NumberSpan span) {
        if (span.digits() < number.length()) {
            return span.contains(number.substring(0, span.digits()));
        }
        return span.digits() > number.length() && span.beginning(number.length()).contains(number);
    }

    /** A plan that lists emergency numbers lists all of them. */
    private static void missing(Installation installation, EmergencyNumbers numbers, Findings findings) {
        Set<String> listed = new HashSet<>();
        Numbering first = null;
        for (Numbering plan : installation.all(Numbering.class)) {
            first = first == null && !plan.getEmergency().isEmpty() ? plan : first;
            listed.addAll(plan.getEmergency());
        }
        List<String> missing =
                numbers.vital().stream().filter(number -> !listed.contains(number)).toList();
        if (first != null && !missing.isEmpty()) {
            findings.reportAs(
                    "missing",
                    findings.severity(),
                    first,
                    ModelPackage.eINSTANCE.getNumbering_Emergency(),
                    String.join(", ", missing));
        }
    }
}
