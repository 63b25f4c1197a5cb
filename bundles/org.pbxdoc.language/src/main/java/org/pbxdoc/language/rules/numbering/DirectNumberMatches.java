/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.numbering;

import java.util.Arrays;
import java.util.Optional;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.derive.NumberRanges;
import org.pbxdoc.language.derive.NumberRanges.Owned;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.PhoneNumber;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DdiMapping;
import org.pbxdoc.language.model.DdiRange;
import org.pbxdoc.language.model.ExtensionDestination;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.NumberMapping;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.rules.Rule;

/** A direct number and its extension do not go together: digits are transposed, or it is the number of somebody else. */
public final class DirectNumberMatches extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public DirectNumberMatches() {
        super("NUM013", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        NumberRanges numbers = NumberRanges.of(installation);
        String country = installation.country();
        for (User user : installation.all(User.class)) {
            PhoneNumber.Canonical shown = PhoneNumber.read(user.getOutgoing(), country).orElse(null);
            if (shown != null && user.getExtension() != null && !isMain(shown, user, numbers)) {
                shown(user, shown, country, numbers, findings);
            }
        }
        for (Owned owned : numbers.ranges()) {
            for (DdiMapping mapping : ((DdiRange) owned.stated()).getMappings()) {
                if (mapping instanceof NumberMapping named) {
                    mapped(named, owned, country, numbers, findings);
                }
            }
        }
    }

    /** Showing the main number is common. */
    private static boolean isMain(PhoneNumber.Canonical shown, User user, NumberRanges numbers) {
        return numbers.all().stream().anyMatch(owned -> owned.isMain() && owned.block().contains(shown.e164()));
    }

    /** Showing the number of one's group is common too; showing that of another person is not. */
    private static void shown(
            User user, PhoneNumber.Canonical shown, String country, NumberRanges numbers, Findings findings) {
        Owned owned = numbers.find(shown.e164()).filter(Owned::isRange).orElse(null);
        if (owned == null) {
            return;
        }
        DdiTarget target = numbers.target(owned, shown.e164());
        Optional<Extension> owner =
                target instanceof DdiTarget.ToExtension extension ? extension.owner() : Optional.empty();
        if (owner.filter(other -> isPerson(other) && !other.numbers().contains(user.getExtension())).isPresent()) {
            findings.reportAs(
                    "other",
                    findings.severity(),
                    user,
                    MODEL.getUser_Outgoing(),
                    Named.of(user),
                    shown.inWords(),
                    Named.of(owner.get().owner()));
        } else if (owner.isEmpty() && !isNamed(owned, shown, country)) {
            numbers.direct(owned, shown.e164())
                    .filter(direct -> isTransposed(direct, user.getExtension()))
                    .ifPresent(direct -> findings.report(
                            user,
                            MODEL.getUser_Outgoing(),
                            Named.of(user),
                            shown.inWords(),
                            user.getExtension(),
                            direct));
        }
    }

    private static boolean isNamed(Owned owned, PhoneNumber.Canonical number, String country) {
        return ((DdiRange) owned.stated()).getMappings().stream()
                .anyMatch(mapping -> mapping instanceof NumberMapping named
                        && PhoneNumber.read(named.getNumber(), country).filter(number::equals).isPresent());
    }

    private static boolean isPerson(Extension extension) {
        return switch (extension.kind()) {
            case USER, USERS, TERMINAL -> true;
            default -> false;
        };
    }

    private static void mapped(
            NumberMapping named, Owned owned, String country, NumberRanges numbers, Findings findings) {
        PhoneNumber.Canonical number = PhoneNumber.read(named.getNumber(), country).orElse(null);
        boolean internal = named.getDestination() instanceof ExtensionDestination;
        if (number == null || !internal || !owned.block().contains(number.e164())) {
            return;
        }
        String extension = ((ExtensionDestination) named.getDestination()).getExtension();
        numbers.direct(owned, number.e164())
                .filter(direct -> extension != null && isTransposed(direct, extension))
                .ifPresent(direct -> findings.reportAs(
                        "mapping",
                        findings.severity(),
                        named,
                        MODEL.getNumberMapping_Number(),
                        number.inWords(),
                        extension,
                        direct));
    }

    /** The same digits in another order. */
    private static boolean isTransposed(String one, String other) {
        return !one.equals(other) && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }
}
