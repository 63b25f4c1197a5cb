/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.People;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;
import org.pbxdoc.language.rules.Rule;

/** A user cannot be reached, or a terminal rings for nobody. */
public final class UserReachable extends Rule {

    public UserReachable() {
        super("USR001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        TerminalCount terminals = TerminalCount.of(installation);
        Set<User> withTerminal = new HashSet<>();
        List<NumberSpan> numbers = new ArrayList<>();
        for (TerminalCount.Group group : terminals.groups()) {
            if (!group.isSpare()) {
                group.user().ifPresent(withTerminal::add);
                numbers.addAll(group.numbers());
                linked(group, findings);
            }
        }
        List<NumberSpan> ringing = joined(numbers);
        for (User user : installation.all(User.class)) {
            boolean reachable = withTerminal.contains(user)
                    || People.hasVoicemail(user)
                    || People.isHotdesk(user)
                    || !user.getMobiles().isEmpty()
                    || NumberSpan.of(user.getExtension(), null).filter(own -> missing(own, ringing) == 0).isPresent();
            if (Lifecycles.isActive(user) && !reachable) {
                findings.report(user, null, Named.of(user));
            }
        }
        for (UserGroup group : installation.all(UserGroup.class)) {
            if (Lifecycles.isActive(group) && !group.isVoicemail() && !group.isHotdesk()) {
                members(group, ringing, findings);
            }
        }
    }

    private static void members(UserGroup group, List<NumberSpan> ringing, Findings findings) {
        for (ExtensionRange range : group.getExtensions()) {
            Optional<NumberSpan> numbers = NumberSpan.of(range.getFirst(), range.getLast());
            long missing = numbers.map(span -> missing(span, ringing)).orElse(0L);
            if (missing > 0) {
                findings.reportAs(
                        "group",
                        findings.severity(),
                        range,
                        ModelPackage.eINSTANCE.getExtensionRange_First(),
                        Named.of(group),
                        numbers.get(),
                        numbers.get().count(),
                        missing);
            }
        }
    }

    /** Counts the numbers of {@code span} at which nothing of {@code ringing} rings; these are in order and share nothing. */
    private static long missing(NumberSpan span, List<NumberSpan> ringing) {
        long from = Long.parseLong(span.first());
        long last = Long.parseLong(span.last());
        long missing = 0;
        int start = firstUpTo(span, ringing);
        for (int i = start; i < ringing.size() && ringing.get(i).digits() == span.digits() && from <= last; i++) {
            long ringsFrom = Long.parseLong(ringing.get(i).first());
            long ringsTo = Long.parseLong(ringing.get(i).last());
            if (ringsFrom > last) {
                break;
            }
            missing += Math.max(0, ringsFrom - from);
            from = Math.max(from, ringsTo + 1);
        }
        return missing + Math.max(0, last - from + 1);
    }

    /** Returns where the first of {@code sorted} is that ends in {@code span} or after it. */
    private static int firstUpTo(NumberSpan span, List<NumberSpan> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            NumberSpan other = sorted.get(middle);
            boolean before = other.digits() == span.digits()
                    ? other.last().compareTo(span.first()) < 0
                    : other.digits() < span.digits();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** Returns the numbers of {@code spans} in order, each once. */
    private static List<NumberSpan> joined(List<NumberSpan> spans) {
        List<NumberSpan> joined = new ArrayList<>();
        for (NumberSpan span : spans.stream().sorted().toList()) {
            NumberSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.digits() != span.digits() || last.last().compareTo(span.first()) < 0) {
                joined.add(span);
            } else if (last.last().compareTo(span.last()) < 0) {
                joined.set(joined.size() - 1, new NumberSpan(last.first(), span.last()));
            }
        }
        return joined;
    }

    private static void linked(TerminalCount.Group group, Findings findings) {
        Terminal terminal = group.terminal();
        if (!Lifecycles.isActive(terminal) || group.user().isPresent() || isCommon(terminal)) {
            return;
        }
        long numbers = group.numbers().stream().mapToLong(NumberSpan::count).sum();
        if (numbers == 0) {
            findings.reportAs("terminal", findings.severity(), terminal, null, Named.of(terminal), group.count());
        } else if (terminal.isGrouped() && group.count() > numbers) {
            findings.reportAs(
                    "terminals",
                    findings.severity(),
                    terminal,
                    null,
                    Named.of(terminal),
                    group.count(),
                    numbers,
                    group.count() - numbers);
        }
    }

    /** Some terminals are nobody's by their nature. */
    private static boolean isCommon(Terminal terminal) {
        return switch (terminal.getKind()) {
            case HOTDESK, DOOR, PAGING, ATA, VIRTUAL -> true;
            default -> false;
        };
    }
}
