/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

/**
 * The words that writers add themselves, such as the caption word of a table; every label file has an entry for each.
 *
 * <p>Keys start with {@code writer.}, so that a composer's keys never collide with them. No word has placeholders,
 * except {@link #AND_MORE}.
 */
public enum WriterLabel {
    /** Caption word before the number of a table. */
    TABLE("writer.table"),
    /** Caption word before the number of a figure. */
    FIGURE("writer.figure"),
    /** Caption word before the number of a photo. */
    PHOTO("writer.photo"),
    /** Footer word before the page number. */
    PAGE("writer.page"),
    /** Footer word between the page number and the number of pages. */
    OF("writer.of"),
    /** Heading of the table of contents. */
    CONTENTS("writer.contents"),
    /** Version of the documentation. */
    VERSION("writer.version"),
    /** The day the content is true. */
    AS_OF("writer.as-of"),
    /** State of the documentation. */
    STATUS("writer.status"),
    /** Who may read the document. */
    CONFIDENTIALITY("writer.confidentiality"),
    /** The customer. */
    CUSTOMER("writer.customer"),
    /** The company that made the document. */
    INTEGRATOR("writer.integrator"),
    /** The person who made the document. */
    AUTHOR("writer.author"),
    /** Where the signature goes. */
    SIGNATURE("writer.signature"),
    /** Name of the person who signs. */
    NAME("writer.name"),
    /** Function of the person who signs. */
    FUNCTION("writer.function"),
    /** Place and date of a signature. */
    PLACE_DATE("writer.place-date"),
    /** Word for {@link Role#PASS}, for readers who do not see its colour. */
    PASS("writer.pass"),
    /** Word for {@link Role#FAIL}. */
    FAIL("writer.fail"),
    /** Word for {@link Role#WARNING}. */
    WARNING("writer.warning"),
    /** Word for {@link Role#OPEN}. */
    OPEN("writer.open"),
    /** Word for {@link Role#PLANNED}. */
    PLANNED("writer.planned"),
    /** Word for a row that an older state of a drawing does not have. */
    NEW("writer.new"),
    /** Word for a row that was different in an older state. */
    CHANGED("writer.changed"),
    /** Word for a row that only an older state has. */
    REMOVED("writer.removed"),
    /** Heading above the utilisation bars of a drawing. */
    UTILISATION("writer.utilisation"),
    /** A number inside the house. */
    PHONE_INTERNAL("writer.phone-internal"),
    /** The public number of a desk. */
    PHONE_OFFICE("writer.phone-office"),
    /** A mobile number. */
    PHONE_MOBILE("writer.phone-mobile"),
    /** Last line of a folded table, for example {@code … and 12 more}; {@code {0}} is the number of rows left out. */
    AND_MORE("writer.and-more");

    private final String key;

    WriterLabel(String key) {
        this.key = key;
    }

    /** Returns the key to ask a {@link Wording} for. */
    public String key() {
        return key;
    }

    /** Returns this word in the language of {@code wording}. */
    public String in(Wording wording) {
        return wording.say(key);
    }
}
