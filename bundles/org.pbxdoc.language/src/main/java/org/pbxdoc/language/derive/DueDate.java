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
import java.util.Optional;
import org.pbxdoc.language.model.Element;

/**
 * A day on which something about an element is due.
 *
 * @param kind what is due
 * @param element what it is about
 * @param day the day
 * @param responsible who looks after it, if that is said
 */
public record DueDate(Kind kind, Element element, LocalDate day, Optional<Element> responsible) {

    /** What may be due. */
    public enum Kind {
        /** A licence runs out. */
        LICENCE(true),
        /** The maintenance of a licence runs out. */
        LICENCE_MAINTENANCE(true),
        /** The last day to give notice to a contract, before it goes on by itself. */
        NOTICE(false),
        /** A contract ends. */
        CONTRACT(false),
        /** A certificate runs out. */
        CERTIFICATE(true),
        /** The batteries of a UPS are at the end of their life. */
        BATTERY(true),
        /** A restore has to be tried again. */
        RESTORE_TEST(true),
        /** A measure of availability has to be tried again. */
        MEASURE_TEST(true),
        /** A password has to be changed. */
        PASSWORD(true),
        /** The maker's warranty ends. */
        WARRANTY(false),
        /** The maker's support ends. */
        SUPPORT(true),
        /** A reservation made at the acceptance has to be cleared. */
        RESERVATION(true),
        /** Somebody will work at the system. */
        INTERVENTION(false),
        /** Something comes into use. */
        VALID_FROM(false),
        /** Something goes out of use. */
        VALID_UNTIL(false);

        private final boolean remains;

        Kind(boolean remains) {
            this.remains = remains;
        }

        /** Returns whether it is still to be done when its day is over. */
        public boolean remains() {
            return remains;
        }
    }
}
