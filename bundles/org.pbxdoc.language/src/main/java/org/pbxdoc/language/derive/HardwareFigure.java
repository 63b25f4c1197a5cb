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
import java.util.Objects;
import java.util.Optional;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.FactStatus;
import org.pbxdoc.language.model.FigureOverride;
import org.pbxdoc.language.model.ModelPackage;

/**
 * One figure of a catalogue and the fact it rests on.
 *
 * @param amount the figure, in the unit of its resource
 * @param fact the sourced statement behind it; empty if the catalogue names none
 * @param override the statement of the author that took the place of the catalogue's figure, if there is one
 * @param disputed whether sources contradict each other on it, so that it is only the strictest they give
 */
public record HardwareFigure(
        BigDecimal amount, Optional<Fact> fact, Optional<FigureOverride> override, boolean disputed) {

    /** Returns whether it may decide: verified, overridden, or the stricter one of sources that contradict each other. */
    public boolean isVerified() {
        return override.isPresent() || fact.filter(HardwareFigure::isVerified).isPresent();
    }

    /** Returns whether {@code fact}, which may be null, may decide; a fact without a status may not. */
    public static boolean isVerified(Fact fact) {
        return Installation.isKnown(fact)
                && Written.is(fact, ModelPackage.eINSTANCE.getFact_Status())
                && (fact.getStatus() == FactStatus.VERIFIED || fact.getStatus() == FactStatus.CONFLICTING);
    }

    /** Returns the figure as a whole number. */
    public int count() {
        return amount.intValue();
    }

    /** Returns the name of its fact, or the source of the author; {@code -} if there is none. */
    public String source() {
        if (override.isPresent()) {
            return Objects.requireNonNullElse(override.get().getSource(), "-");
        }
        return fact.map(ElementWords::name).orElse("-");
    }
}
