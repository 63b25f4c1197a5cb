/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.literal.IpNetwork;

/** What a row becomes. */
sealed interface Item {

    /** Returns the line of the file. */
    long line();

    /** Returns its name for people. */
    String title();

    /**
     * A user.
     *
     * @param number the extension
     * @param outgoing the number shown, a number of the customer
     * @param mac hardware address of the phone
     * @param model what the export calls the phone
     * @param suspended whether the account was switched off
     * @param department where the person works; empty if it is not known
     */
    record Person(
            long line,
            String title,
            String number,
            Optional<String> email,
            Optional<String> outgoing,
            Optional<String> mobile,
            Optional<String> mac,
            String model,
            boolean voicemail,
            boolean unlisted,
            boolean suspended,
            String department)
            implements Item {}

    /**
     * Somebody outside.
     *
     * @param phones public numbers as people write them
     */
    record Outsider(long line, String title, List<String> phones) implements Item {}

    /**
     * A prefix of a network.
     *
     * @param vlan the VLAN; 0 if there is none
     * @param routingDomain the VRF, as a word; empty for the global one
     * @param purpose word of the language; empty if it is not known
     * @param lifecycle word of the language; empty for one in use
     * @param container whether it only holds others
     * @param site name of a site of the folder
     */
    record Subnet(
            long line,
            String title,
            IpNetwork network,
            int vlan,
            String routingDomain,
            String purpose,
            String lifecycle,
            boolean container,
            Optional<String> site,
            String usage)
            implements Item {}
}
