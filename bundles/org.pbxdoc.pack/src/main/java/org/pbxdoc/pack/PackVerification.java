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
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import org.pbxdoc.pack.verify.PackCheck;
import org.pbxdoc.pack.verify.Verification;

/** Checks that a pack is as it was made; reads it where it lies, writes nothing, asks nobody. */
public final class PackVerification {

    private PackVerification() {}

    /**
     * Checks the pack at {@code place}, a folder or an archive.
     *
     * @param publicKey the key whose signature it must bear, a PEM file, if that is to be checked
     * @throws PackFailure if the pack or the key cannot be read
     */
    public static Verification run(Path place, Optional<Path> publicKey) throws PackFailure {
        Optional<PublicKey> key = publicKey.isPresent() ? Optional.of(KeyFiles.publicKey(publicKey.get())) : Optional.empty();
        try {
            return PackCheck.of(place, key);
        } catch (IOException e) {
            throw KeyFiles.unreadable(place, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new PackFailure.Internal(place, e);
        }
    }
}
