/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.PowerSource;
import org.pbxdoc.language.model.Terminal;

/**
 * What a terminal is once the one it is {@code like} is taken into account.
 *
 * @param terminal the terminal, or group of like ones
 * @param count how many devices it stands for; none if it is out of use
 * @param model its model
 * @param system what it works on: a server, a DECT system, a switch
 * @param network its VLAN
 * @param writtenPoeClass the PoE class that the author wrote at it
 * @param powerSource what it is powered by, if the author says so
 */
public record TerminalTraits(
        Terminal terminal,
        int count,
        Optional<HardwareModel> model,
        Optional<Element> system,
        Optional<Network> network,
        OptionalInt writtenPoeClass,
        Optional<PowerSource> powerSource) {

    /** Returns the traits of {@code terminal}. */
    public static TerminalTraits of(Terminal terminal) {
        OptionalInt poe = OptionalInt.empty();
        Optional<Terminal> classed = inherited(terminal, t ->
                Written.is(t, ModelPackage.eINSTANCE.getTerminal_PoeClass()) ? t : null);
        if (classed.isPresent()) {
            poe = OptionalInt.of(classed.get().getPoeClass());
        }
        return new TerminalTraits(
                terminal,
                count(terminal),
                inherited(terminal, Terminal::getModel).filter(Installation::isKnown),
                inherited(terminal, Terminal::getSystem).filter(Installation::isKnown),
                inherited(terminal, Terminal::getNetwork).filter(Installation::isKnown),
                poe,
                inherited(terminal, t ->
                        Written.is(t, ModelPackage.eINSTANCE.getTerminal_PowerSource()) ? t.getPowerSource() : null));
    }

    /** Follows {@code like} to the first terminal that has the trait; a circle ends the search. */
    private static <T> Optional<T> inherited(Terminal terminal, Function<Terminal, T> trait) {
        Set<Terminal> seen = new HashSet<>();
        for (Terminal at = terminal; Installation.isKnown(at) && seen.add(at); at = at.getLike()) {
            T value = trait.apply(at);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static int count(Terminal terminal) {
        if (!Lifecycles.occupies(terminal) || Lifecycles.isSpare(terminal)) {
            return 0;
        }
        if (!terminal.isGrouped()) {
            return 1;
        }
        if (Written.is(terminal, ModelPackage.eINSTANCE.getTerminal_Count())) {
            return terminal.getCount();
        }
        return Math.max(1, terminal.getExtensions().stream().mapToInt(TerminalTraits::size).sum());
    }

    /** A range that is not made of numbers is one extension here; it is a finding elsewhere. */
    private static int size(ExtensionRange range) {
        String first = range.getFirst();
        String last = range.getLast();
        if (first == null || last == null || !isNumber(first) || !isNumber(last)) {
            return 1;
        }
        return (int) Math.max(1, Long.parseLong(last) - Long.parseLong(first) + 1);
    }

    private static boolean isNumber(String text) {
        return text.length() <= 11 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty();
    }
}
