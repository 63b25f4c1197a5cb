/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Reservation;
import org.pbxdoc.language.model.TestCase;
import org.pbxdoc.language.model.TestResult;

/**
 * How far the commissioning has come.
 *
 * @param byResult the tests that were run, by result
 * @param open the tests without result
 * @param reservations the reservations of each test
 * @param openReservations the reservations that are not cleared, in the order of the text
 */
public record CommissioningState(
        Map<TestResult, List<TestCase>> byResult,
        List<TestCase> open,
        Map<TestCase, List<Reservation>> reservations,
        List<Reservation> openReservations) {

    /** Returns the state of {@code installation}. */
    public static CommissioningState of(Installation installation) {
        return installation.derived(CommissioningState.class, CommissioningState::derive);
    }

    private static CommissioningState derive(Installation installation) {
        Map<TestResult, List<TestCase>> byResult = new EnumMap<>(TestResult.class);
        List<TestCase> open = new ArrayList<>();
        for (TestCase test : installation.all(TestCase.class)) {
            if (hasResult(test)) {
                byResult.computeIfAbsent(test.getResult(), result -> new ArrayList<>()).add(test);
            } else {
                open.add(test);
            }
        }
        Map<TestCase, List<Reservation>> reservations = new HashMap<>();
        List<Reservation> openReservations = new ArrayList<>();
        for (Reservation reservation : installation.all(Reservation.class)) {
            if (Installation.isKnown(reservation.getTest())) {
                reservations.computeIfAbsent(reservation.getTest(), test -> new ArrayList<>()).add(reservation);
            }
            if (reservation.getCleared() == null) {
                openReservations.add(reservation);
            }
        }
        return new CommissioningState(byResult, List.copyOf(open), reservations, List.copyOf(openReservations));
    }

    /** Returns whether a result stands at {@code test}; an unset one looks like a pass in the syntax tree. */
    public static boolean hasResult(TestCase test) {
        return Written.is(test, ModelPackage.eINSTANCE.getTestCase_Result());
    }

    /** Returns the tests with {@code result}. */
    public List<TestCase> with(TestResult result) {
        return byResult.getOrDefault(result, List.of());
    }

    /** Returns the reservations of {@code test}. */
    public List<Reservation> of(TestCase test) {
        return reservations.getOrDefault(test, List.of());
    }

    /** Returns the reservations that stand in the way of a final acceptance. */
    public List<Reservation> blocking() {
        return openReservations.stream().filter(Reservation::isBlocking).toList();
    }
}
