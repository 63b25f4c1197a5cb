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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pbxdoc.language.derive.Extensions.Extension;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** The terminals, single ones and groups, with whom and where they are. What is decommissioned is left out. */
public final class TerminalCount {

    /**
     * One terminal, or a group of like ones.
     *
     * @param terminal the element
     * @param model what it is a model of, if that is known
     * @param count how many there are
     * @param numbers the extensions that ring there: its own, or that of its user
     * @param user its user, if it is one user's
     * @param site where it is, as far as the text says
     */
    public record Group(
            Terminal terminal,
            Optional<HardwareModel> model,
            long count,
            List<NumberSpan> numbers,
            Optional<User> user,
            Optional<Site> site) {

        public Group {
            numbers = List.copyOf(numbers);
        }

        public TerminalKind kind() {
            return terminal.getKind();
        }

        /** Returns whether it lies in a cupboard. */
        public boolean isSpare() {
            return Lifecycles.isSpare(terminal);
        }
    }

    private final List<Group> groups;

    private TerminalCount(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** Returns the terminals of {@code installation}. */
    public static TerminalCount of(Installation installation) {
        return installation.derived(TerminalCount.class, TerminalCount::collect);
    }

    private static TerminalCount collect(Installation installation) {
        Extensions extensions = Extensions.of(installation);
        List<Site> sites = installation.all(Site.class);
        Optional<Site> only = sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
        List<Group> groups = new ArrayList<>();
        for (Terminal terminal : installation.all(Terminal.class)) {
            if (Lifecycles.occupies(terminal)) {
                groups.add(group(terminal, extensions, only));
            }
        }
        return new TerminalCount(groups);
    }

    private static Group group(Terminal terminal, Extensions extensions, Optional<Site> only) {
        List<NumberSpan> numbers = new ArrayList<>();
        NumberSpan.of(terminal.getExtension(), null).ifPresent(numbers::add);
        for (ExtensionRange range : terminal.getExtensions()) {
            NumberSpan.of(range.getFirst(), range.getLast()).ifPresent(numbers::add);
        }
        Optional<User> user = user(terminal, numbers, extensions);
        if (numbers.isEmpty() && user.isPresent()) {
            NumberSpan.of(user.get().getExtension(), null).ifPresent(numbers::add);
        }
        Optional<HardwareModel> model = TerminalTraits.of(terminal).model();
        Optional<Site> site = Sites.of(terminal)
                .or(() -> user.flatMap(People::site))
                .or(() -> siteOfGroup(numbers, extensions))
                .or(() -> only);
        return new Group(terminal, model, count(terminal, numbers), numbers, user, site);
    }

    private static Optional<User> user(Terminal terminal, List<NumberSpan> numbers, Extensions extensions) {
        if (terminal.eContainer() instanceof User user) {
            return Optional.of(user);
        }
        return numbers.size() == 1 && numbers.get(0).count() == 1
                ? extensions.find(numbers.get(0).first()).map(Extension::owner).map(o -> o instanceof User u ? u : null)
                : Optional.empty();
    }

    private static Optional<Site> siteOfGroup(List<NumberSpan> numbers, Extensions extensions) {
        return numbers.stream()
                .flatMap(span -> extensions.overlapping(span).stream())
                .map(Extension::owner)
                .filter(UserGroup.class::isInstance)
                .flatMap(owner -> Sites.of(owner).stream())
                .findFirst();
    }

    /** A group without a count has one terminal for each of its extensions. */
    private static long count(Terminal terminal, List<NumberSpan> numbers) {
        if (!terminal.isGrouped()) {
            return 1;
        }
        long extensions = numbers.stream().mapToLong(NumberSpan::count).sum();
        return Written.is(terminal, ModelPackage.eINSTANCE.getTerminal_Count()) ? terminal.getCount() : Math.max(1, extensions);
    }

    /** Returns all terminals in the order of the text. */
    public List<Group> groups() {
        return groups;
    }

    /** Returns how many terminals there are, spare ones included. */
    public long total() {
        return groups.stream().mapToLong(Group::count).sum();
    }

    /** Returns how many terminals of each kind there are. */
    public Map<TerminalKind, Long> byKind() {
        Map<TerminalKind, Long> counts = new TreeMap<>();
        groups.forEach(group -> counts.merge(group.kind(), group.count(), Long::sum));
        return counts;
    }

    /** Returns how many terminals are in service at {@code site}. */
    public long at(Site site) {
        return groups.stream()
                .filter(group -> !group.isSpare() && group.site().filter(place -> place == site).isPresent())
                .mapToLong(Group::count)
                .sum();
    }
}
