/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.pbxdoc.pack.manifest.ManifestSignature;

/** Reads the files that a caller names and says plainly why one cannot be used. */
final class KeyFiles {

    /** No key is that long; anything longer is the wrong file. */
    private static final int LONGEST = 1 << 16;

    private KeyFiles() {}

    /** Returns the Ed25519 private key in {@code file}. */
    static PrivateKey privateKey(Path file) throws PackFailure.Input {
        try {
            return ManifestSignature.privateKey(start(file));
        } catch (GeneralSecurityException e) {
            throw new PackFailure.Input("private-key", file, e);
        }
    }

    /** Returns the Ed25519 public key in {@code file}. */
    static PublicKey publicKey(Path file) throws PackFailure.Input {
        try {
            return ManifestSignature.publicKey(start(file));
        } catch (GeneralSecurityException e) {
            throw new PackFailure.Input("public-key", file, e);
        }
    }

    private static byte[] start(Path file) throws PackFailure.Input {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Returns why {@code file} cannot be read. */
    static PackFailure.Input unreadable(Path file, IOException e) {
        if (!Files.exists(file)) {
            return new PackFailure.Input("missing", file, e);
        }
        return e instanceof AccessDeniedException
                ? new PackFailure.Input("denied", file, e)
                : new PackFailure.Input("unreadable", file, e, String.valueOf(e.getMessage()));
    }
}
