/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.Overridden;
import org.pbxdoc.language.model.Codec;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.FactStatus;
import org.pbxdoc.language.model.Figure;
import org.pbxdoc.language.model.FigureKind;
import org.pbxdoc.language.model.FigureOverride;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;

/**
 * Looks up the figures of hardware models.
 *
 * <p>A figure that nobody verified is still returned: the caller says "not evaluable" and names its fact, or prints it as
 * unverified; it never takes it for a limit. Of figures that contradict each other the strictest is returned, and it says
 * that it is disputed: the least that is given and allowed, the most that is taken.
 */
public final class HardwareFigures {

    private HardwareFigures() {}

    /** Returns how much of {@code resource} a {@code model} gives to its system; both kinds of figures may be missing. */
    public static Optional<HardwareFigure> provided(HardwareModel model, Resource resource) {
        return unconditional(model, FigureKind.PROVIDES, resource);
    }

    /** Returns how much of {@code resource} a {@code model} takes from its system. */
    public static Optional<HardwareFigure> consumed(HardwareModel model, Resource resource) {
        return unconditional(model, FigureKind.CONSUMES, resource);
    }

    /** Returns the limit of {@code resource} that {@code model} has by itself. */
    public static Optional<HardwareFigure> limit(HardwareModel model, Resource resource) {
        return unconditional(model, FigureKind.LIMIT, resource);
    }

    /**
     * Returns the limit of {@code resource} that {@code model} has in {@code host} beside the models {@code present}: the
     * strictest of those that apply, a verified one before others.
     */
    public static Optional<HardwareFigure> limit(
            HardwareModel model, Resource resource, HardwareModel host, Collection<HardwareModel> present) {
        List<Figure> applying = new ArrayList<>();
        for (Figure figure : figures(model, FigureKind.LIMIT, resource)) {
            boolean here = figure.getHost() == null || figure.getHost() == host;
            boolean beside = figure.getCondition() == null || present.contains(figure.getCondition());
            if (here && beside) {
                applying.add(figure);
            }
        }
        return strictest(applying, FigureKind.LIMIT);
    }

    /**
     * Returns the limit of {@code resource} that {@code model} has while {@code codecs} are in use: that of the smallest set
     * of codecs that has them all, or the one that does not depend on codecs.
     */
    public static Optional<HardwareFigure> limit(HardwareModel model, Resource resource, Collection<Codec> codecs) {
        List<Figure> having = figures(model, FigureKind.LIMIT, resource).stream()
                .filter(figure -> !codecs.isEmpty() && figure.getCodecs().containsAll(codecs))
                .toList();
        int least = having.stream().mapToInt(figure -> figure.getCodecs().size()).min().orElse(0);
        return least == 0
                ? limit(model, resource)
                : strictest(having.stream().filter(figure -> figure.getCodecs().size() == least).toList(), FigureKind.LIMIT);
    }

    private static Optional<HardwareFigure> unconditional(HardwareModel model, FigureKind kind, Resource resource) {
        return strictest(figures(model, kind, resource).stream()
                .filter(figure -> figure.getCondition() == null && figure.getHost() == null && figure.getCodecs().isEmpty())
                .toList(), kind);
    }

    private static Optional<HardwareFigure> strictest(List<Figure> figures, FigureKind kind) {
        Comparator<Stated> byAmount = Comparator.comparing(Stated::amount);
        Comparator<Stated> strictest = Comparator.comparing((Stated stated) -> !stated.isVerified())
                .thenComparing(kind == FigureKind.CONSUMES ? byAmount.reversed() : byAmount);
        List<Stated> stated = figures.stream().flatMap(figure -> Stated.of(figure).stream()).toList();
        return stated.stream().min(strictest).map(first -> new HardwareFigure(
                first.amount(), first.fact(), first.override(), first.isConflicting() || stated.stream().anyMatch(first::isContradictedBy)));
    }

    private static List<Figure> figures(HardwareModel model, FigureKind kind, Resource resource) {
        if (!Installation.isKnown(model)) {
            return List.of();
        }
        List<FigureOverride> overrides = Overridden.of(model, kind, resource);
        return !overrides.isEmpty()
                ? overrides.stream().map(FigureOverride::getFigure).toList()
                : model.getFigures().stream()
                        .filter(figure -> figure.getKind() == kind && figure.getResource() == resource)
                        .toList();
    }

    /** A figure as one line of the catalogue states it. */
    private record Stated(
            Figure figure, BigDecimal amount, Optional<Fact> fact, Optional<FigureOverride> override) {

        static Optional<Stated> of(Figure figure) {
            try {
                BigDecimal amount = new BigDecimal(figure.getAmount());
                Optional<Fact> fact = Optional.ofNullable(figure.getFact()).filter(Installation::isKnown);
                Optional<FigureOverride> override =
                        figure.eContainer() instanceof FigureOverride author ? Optional.of(author) : Optional.empty();
                return Optional.of(new Stated(figure, amount, fact, override));
            } catch (NumberFormatException | NullPointerException e) {
                // A malformed amount is a finding of its own.
                return Optional.empty();
            }
        }

        boolean isVerified() {
            return override.isPresent() || fact.filter(HardwareFigure::isVerified).isPresent();
        }

        boolean isConflicting() {
            return fact.filter(f -> f.getStatus() == FactStatus.CONFLICTING).isPresent();
        }

        /** A limit of its own beside a certain card, or in a certain chassis, is no contradiction. */
        boolean isContradictedBy(Stated other) {
            return isVerified()
                    && other.isVerified()
                    && other.amount.compareTo(amount) != 0
                    && other.figure.getCondition() == figure.getCondition()
                    && other.figure.getHost() == figure.getHost();
        }
    }
}
