/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.util.List;

/** Why a report could not be signed; nothing was written then. */
public final class SigningException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> details;

    /** What stands in the way. */
    public enum Reason {
        /** The file of the key is no PKCS#12 file. */
        NOT_A_KEYSTORE,
        /** The password of the key is wrong. */
        PASSWORD,
        /** There is no private key with a certificate in the file of the key. */
        NO_KEY,
        /** No key has the wanted name; the details name those there are. */
        NO_SUCH_KEY,
        /** There are several keys and none was named; the details name them. */
        WHICH_KEY,
        /** The key is of a kind that does not sign reports; the detail names it. */
        KEY_KIND,
        /** The file is no PDF, or a damaged or encrypted one. */
        NOT_A_PDF,
        /** The PDF was not made by pbxdoc, so it has no prepared field. */
        FOREIGN,
        /** No signature field has the wanted name; the details name those there are. */
        NO_SUCH_FIELD,
        /** There are several fields to sign and none was named; the details name them. */
        WHICH_FIELD,
        /** The field is signed already. */
        SIGNED,
        /** All fields are signed already. */
        ALL_SIGNED,
        /** A signature that stands in the file forbids more. */
        LOCKED
    }

    SigningException(Reason reason, List<String> details, Throwable cause) {
        super(reason + " " + details, cause);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    static SigningException of(Reason reason, String... details) {
        return new SigningException(reason, List.of(details), null);
    }

    /** Returns what stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** Returns names that belong to the reason, in their order. */
    public List<String> details() {
        return details;
    }
}
