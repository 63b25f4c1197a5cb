/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.NumberSpan;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Lifecycle;

/** The public numbers by which internal numbers, groups and services are called directly. */
public final class DirectNumbers {

    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<Element, String> byElement = new HashMap<>();

    private DirectNumbers() {}

    /** Returns the direct numbers of {@code installation}. */
    public static DirectNumbers of(Installation installation) {
        return installation.derived(DirectNumbers.class, DirectNumbers::derive);
    }

    private static DirectNumbers derive(Installation installation) {
        DirectNumbers numbers = new DirectNumbers();
        NumberRanges ranges = NumberRanges.of(installation);
        CallGraph graph = CallGraph.of(installation);
        for (NumberRanges.Owned owned : ranges.all()) {
            if (owned.lifecycle() == Lifecycle.ACTIVE) {
                graph.parts(owned).stream().filter(part -> part.cause() == DdiPart.Cause.GIVEN).map(part -> opened(graph, part)).forEach(numbers::add);
            }
        }
        return numbers;
    }

    /** The number of a call flow is that of who answers in opening hours. */
    private static DdiPart opened(CallGraph graph, DdiPart part) {
        return part.target() instanceof DdiTarget.ToElement to && to.element() instanceof CallFlow
                ? DdiPart.given(part.block(), graph.route(part.target(), CallGraph.Time.OPEN).end())
                : part;
    }

    private void add(DdiPart part) {
        if (part.target() instanceof DdiTarget.ToExtension extension) {
            boolean range = extension.owner().filter(owner -> owner.numbers().count() > 1).isPresent();
            NumberSpan first = NumberSpan.of(extension.number(), null).orElse(null);
            for (long i = 0; first != null && i < part.block().count(); i++) {
                byExtension.putIfAbsent(range ? first.number(i) : first.first(), part.block().number(i));
            }
        } else if (part.target() instanceof DdiTarget.ToElement element) {
            byElement.putIfAbsent(element.element(), part.block().first());
        }
    }

    /** Returns the public number that rings at {@code extension}, E.164. */
    public Optional<String> of(String extension) {
        return Optional.ofNullable(byExtension.get(extension));
    }

    /** Returns the public number that leads to {@code element} itself, E.164. */
    public Optional<String> of(Element element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /** Returns the public numbers that ring at {@code span}, if they are in a row as well. */
    public Optional<NumberBlock> of(NumberSpan span) {
        Optional<NumberBlock> block = of(span.first()).flatMap(first -> of(span.last()).map(last -> new NumberBlock(first, last)));
        return block.filter(found -> found.first().length() == found.last().length() && found.count() == span.count())
                .filter(found -> LongStream.range(0, found.count()).allMatch(i -> found.number(i).equals(byExtension.get(span.number(i)))));
    }
}
