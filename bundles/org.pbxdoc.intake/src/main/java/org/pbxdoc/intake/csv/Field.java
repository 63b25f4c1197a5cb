/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

/** What a column of an export can hold that the language has a place for. */
enum Field {
    NUMBER,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    MOBILE,
    OFFICE,
    OTHER,
    OUTGOING,
    MAC,
    MODEL,
    VOICEMAIL,
    UNLISTED,
    DISABLED,
    ACTION,
    PREFIX,
    VRF,
    VLAN,
    STATUS,
    ROLE,
    SITE,
    DESCRIPTION,
    DEPARTMENT
}
