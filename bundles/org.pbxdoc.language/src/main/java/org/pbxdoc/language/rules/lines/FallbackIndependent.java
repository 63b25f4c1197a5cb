/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.lines;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Company;
import org.pbxdoc.language.model.Discharge;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Fallback;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.rules.Rule;

/** A public line has no fall-back, or one that fails together with it. */
public final class FallbackIndependent extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public FallbackIndependent() {
        super("LIN001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<EObject> discharged = new HashSet<>();
        installation.all(Discharge.class).forEach(discharge -> discharged.addAll(discharge.getCovers()));
        Set<EObject> fallbacks = fallbacks(installation);
        for (PublicLine line : installation.all(PublicLine.class)) {
            boolean accepted = Installation.isKnown(line.getDischarge()) || discharged.contains(line);
            if (!Lifecycles.isActive(line) || accepted) {
                continue;
            }
            if (line.getFallbacks().isEmpty()) {
                if (!fallbacks.contains(line) || !line.getRanges().isEmpty()) {
                    findings.report(line, null, Named.of(line));
                }
            } else {
                judge(line, installation, findings);
            }
        }
    }

    /** The lines that others fall back to: while theirs works nobody needs them, unless they have direct numbers themselves. */
    private static Set<EObject> fallbacks(Installation installation) {
        Set<EObject> found = new HashSet<>();
        for (PublicLine line : installation.all(PublicLine.class)) {
            if (Lifecycles.isActive(line)) {
                line.getFallbacks().stream().map(Fallback::getVia).filter(via -> via != line).forEach(found::add);
            }
        }
        return found;
    }

    /** One fall-back that is independent is enough; what is wrong with the first is said otherwise. */
    private static void judge(PublicLine line, Installation installation, Findings findings) {
        boolean unknown = false;
        Shared first = null;
        for (Fallback fallback : line.getFallbacks()) {
            Optional<Shared> shared = shared(line, fallback, installation);
            if (shared.isEmpty() && Installation.isKnown(fallback.getVia())) {
                return;
            }
            unknown |= shared.isEmpty();
            first = first == null ? shared.orElse(null) : first;
        }
        Fallback shown = line.getFallbacks().get(0);
        if (unknown) {
            findings.unknown(shown, MODEL.getFallback_Number(), Named.of(line), String.valueOf(shown.getNumber()));
        } else if (first != null) {
            findings.reportAs(
                    first.variant(),
                    findings.severity(),
                    first.fallback(),
                    MODEL.getFallback_Number(),
                    Named.of(line),
                    String.valueOf(first.fallback().getNumber()),
                    first.with() == null ? "" : Named.of(first.with()));
        }
    }

    /** What line and fall-back have in common. */
    private record Shared(String variant, Fallback fallback, Element with) {}

    private static Optional<Shared> shared(PublicLine line, Fallback fallback, Installation installation) {
        Element via = fallback.getVia();
        boolean ownNumber = PhoneNumber.read(fallback.getNumber(), installation.country())
                .flatMap(number -> NumberRanges.of(installation).find(number.e164()))
                .filter(owned -> owned.line() == line)
                .isPresent();
        if (ownNumber || via == line) {
            return Optional.of(new Shared("line", fallback, null));
        }
        if (!Installation.isKnown(via)) {
            return Optional.empty();
        }
        InternetAccess access = via instanceof InternetAccess direct ? direct : access(via);
        if (Installation.isKnown(access) && access == line.getAccess()) {
            return Optional.of(new Shared("access", fallback, access));
        }
        Company provider = provider(via);
        if (Installation.isKnown(provider) && provider == line.getProvider()) {
            return Optional.of(new Shared("provider", fallback, provider));
        }
        return Optional.empty();
    }

    private static InternetAccess access(Element via) {
        return via instanceof PublicLine other ? other.getAccess() : null;
    }

    private static Company provider(Element via) {
        if (via instanceof Company company) {
            return company;
        }
        if (via instanceof InternetAccess access) {
            return access.getProvider();
        }
        return via instanceof PublicLine other ? other.getProvider() : null;
    }
}
