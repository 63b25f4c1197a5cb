/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed pack is verified from the command line. */
class VerifyCommandTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectory(directory.resolve("customer"));
        Files.writeString(directory.resolve("customer/a.pbxdoc"), "document \"Essai\" { version 1.0 as-of 2026-11-20 languages fr }\n");
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem("key.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
        pem("public.pem", "PUBLIC KEY", keys.getPublic().getEncoded());
    }

    private void pem(String file, String kind, byte[] key) throws Exception {
        Files.writeString(directory.resolve(file),
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + kind + "-----\n");
    }

    @Test
    void aSignedPackIsWholeUntilItIsChanged() throws Exception {
        Console pack = new Console(directory);
        assertEquals(ExitCode.OK, pack.run("pack", "customer", "-o", "out", "--sign-key", "key.pem"), pack.err());
        String folder = pack.out().lines().findFirst().orElseThrow();
        String archive = pack.out().lines().skip(1).findFirst().orElseThrow();

        Console whole = new Console(directory);
        assertEquals(ExitCode.OK, whole.run("verify", folder, archive, "--public-key", "public.pem"), whole.err());
        assertTrue(whole.err().contains(archive + ": whole, "), whole.err());
        assertTrue(whole.err().contains("signature: valid"), whole.err());

        Files.writeString(directory.resolve(folder).resolve("model/a.pbxdoc"), "changed");
        Console changed = new Console(directory);
        assertEquals(ExitCode.FINDINGS, changed.run("verify", folder, "--messages", "fr"));
        assertTrue(changed.err().contains("model/a.pbxdoc a été modifié."), changed.err());
        Console json = new Console(directory);
        assertEquals(ExitCode.FINDINGS, json.run("verify", folder, "--format", "json"));
        assertTrue(json.out().contains("\"kind\": \"changed\"") && json.out().contains("\"signature\": \"unchecked\""), json.out());
    }

    @Test
    void wrongFilesAreNamed() {
        Console missing = new Console(directory);
        assertEquals(ExitCode.FILES, missing.run("verify", "none.zip"));
        assertTrue(missing.err().contains("none.zip does not exist"), missing.err());
        Console key = new Console(directory);
        assertEquals(ExitCode.FILES, key.run("verify", "customer", "--public-key", "key.pem"));
        assertTrue(key.err().contains("key.pem holds no public Ed25519 key."), key.err());
        Console sign = new Console(directory);
        assertEquals(ExitCode.FILES, sign.run("pack", "customer", "-o", "out", "--sign-key", "public.pem"));
        assertTrue(sign.err().contains("public.pem holds no Ed25519 key"), sign.err());
    }
}
