/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import org.pbxdoc.language.literal.NumberBlock;
import org.pbxdoc.language.literal.NumberSpan;

/**
 * Public numbers in a row that lead to the same.
 *
 * @param block the numbers
 * @param target where they lead; of several that lead to a range of extensions, where the first one does
 * @param cause why they lead there
 */
public record DdiPart(NumberBlock block, DdiTarget target, Cause cause) {

    /** Why numbers lead where they lead. */
    public enum Cause {
        /** They were given to somebody. */
        GIVEN,
        /** They were given to nobody, and the rest of the range leads there. */
        REST,
        /** They were given to nobody. */
        FREE,
        /** They were given to nobody, because their extensions are kept for later. */
        RESERVED
    }

    /** Returns numbers that lead to {@code target} and to nothing else. */
    static DdiPart given(NumberBlock block, DdiTarget target) {
        return new DdiPart(block, target, target instanceof DdiTarget.Free ? Cause.FREE : Cause.GIVEN);
    }

    /** Returns the numbers from place {@code first} to place {@code last}, counted from 0; a range of extensions moves along. */
    DdiPart cut(long first, long last) {
        DdiTarget moved = target;
        if (target instanceof DdiTarget.ToExtension extension && extension.owner().filter(owner -> owner.numbers().count() > 1).isPresent()) {
            moved = new DdiTarget.ToExtension(new NumberSpan(extension.number(), extension.number()).number(first), extension.owner());
        }
        return new DdiPart(new NumberBlock(block.number(first), block.number(last)), moved, cause);
    }

    /** Returns whether {@code next} leads to the same: to the same element, or to the same range of extensions that one owner has. */
    boolean leadsLike(DdiPart next) {
        if (target instanceof DdiTarget.ToExtension mine && next.target instanceof DdiTarget.ToExtension other) {
            boolean range = mine.owner().filter(owner -> owner.numbers().count() > 1).isPresent();
            return range ? mine.owner().equals(other.owner()) : mine.number().equals(other.number());
        }
        return target.equals(next.target) && cause == next.cause;
    }
}
