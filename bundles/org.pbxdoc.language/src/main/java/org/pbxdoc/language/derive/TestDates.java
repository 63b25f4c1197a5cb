/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.language.literal.IsoDate;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.AvailabilityMeasure;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestResult;
import org.pbxdoc.language.model.Ups;

/** When it was last tried that a measure works: as it says itself, or as a test or a UPS of it says. */
public final class TestDates {

    private TestDates() {}

    /** Returns the day of the last test of {@code pair}. */
    public static Optional<LocalDate> of(FailoverPair pair) {
        return last(Stream.of(IsoDate.read(pair.getTested()), passed(pair.getTest())));
    }

    /** Returns the day of the last test of {@code measure}. */
    public static Optional<LocalDate> of(AvailabilityMeasure measure) {
        Stream<Optional<LocalDate>> own = Stream.of(IsoDate.read(measure.getTested()), passed(measure.getTest()));
        Stream<Optional<LocalDate>> units = Stream.concat(measure.getMembers().stream(), measure.getProtects().stream())
                .filter(Ups.class::isInstance)
                .map(ups -> IsoDate.read(((Ups) ups).getTested()));
        return last(Stream.concat(own, units));
    }

    /** A test that failed proves nothing. */
    private static Optional<LocalDate> passed(TestCase test) {
        return Installation.isKnown(test) && CommissioningState.hasResult(test) && test.getResult() == TestResult.PASS
                ? IsoDate.read(test.getAt())
                : Optional.empty();
    }

    private static Optional<LocalDate> last(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
