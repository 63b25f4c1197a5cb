/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.pack.manifest.Manifest;
import org.pbxdoc.pack.manifest.ManifestSignature;
import org.pbxdoc.pack.output.ArchiveSeal;
import org.pbxdoc.pack.output.PackPlace;
import org.pbxdoc.pack.output.Sha256;
import org.pbxdoc.pack.verify.Problem.Kind;
import org.pbxdoc.pack.verify.Verification.SignatureState;

/** A pack proves itself: whatever is changed in it is found, and nothing in it can harm who looks. */
class PackCheckTest {

    private static final int FLIPS = 400;

    @TempDir
    private static Path parent;

    @TempDir
    private Path fresh;

    private static Path folder;
    private static byte[] archive;
    private static KeyPair keys;

    @BeforeAll
    static void pack() throws Exception {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        try (PackPlace place = PackPlace.take(parent, "exemple-2.1")) {
            byte[] noise = new byte[30_000];
            new Random(7).nextBytes(noise);
            place.tree().write("handover.fr.docx", out -> out.write(noise));
            place.tree().write("numbers.fr.csv", out -> out.write("Numéro;Nom\n".repeat(500).getBytes(StandardCharsets.UTF_8)));
            place.tree().write("model/été.pbxdoc", out -> out.write("site lausanne".getBytes(StandardCharsets.US_ASCII)));
            place.tree().write("empty.txt", out -> {});
            byte[] manifest = new Manifest("1.0.0", "Exemple \"SA\" é", Optional.of("2.1"), Optional.of("2026-11-20"), List.of("fr"), "customer",
                    "00", List.of(), List.of(), place.tree().files()).json().getBytes(StandardCharsets.US_ASCII);
            place.tree().write(PackPlace.MANIFEST, out -> out.write(manifest));
            byte[] signature = signed(manifest);
            place.tree().write(ManifestSignature.FILE, out -> out.write(signature));
            place.commit(true);
            folder = place.folder();
            archive = Files.readAllBytes(place.archive());
        }
    }

    private static byte[] signed(byte[] manifest) {
        try {
            return ManifestSignature.of(manifest, keys.getPrivate());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPackAsItWasMadeIsWhole() throws Exception {
        for (Path place : List.of(folder, write(archive))) {
            Verification unchecked = PackCheck.of(place, Optional.empty());
            assertEquals(List.of(), unchecked.problems());
            assertEquals(SignatureState.UNCHECKED, unchecked.signature());
            assertEquals(4, unchecked.files());
            assertEquals("Exemple \"SA\" é", unchecked.fact("customer"));
            Verification checked = PackCheck.of(place, Optional.of(keys.getPublic()));
            assertTrue(checked.isWhole());
            assertEquals(SignatureState.VALID, checked.signature());
            PublicKey other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
            assertEquals(List.of(Kind.WRONG_SIGNATURE), kinds(PackCheck.of(place, Optional.of(other))));
        }
    }

    @Test
    void everyFlippedBitOfAnArchiveIsFound() throws Exception {
        Random random = new Random(20261125);
        for (int i = 0; i < FLIPS; i++) {
            byte[] changed = archive.clone();
            int bit = random.nextInt(changed.length * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(PackCheck.of(write(changed), Optional.empty()).isWhole(), "bit " + bit);
        }
    }

    @Test
    void everyFlippedBitOfAFolderIsFound() throws Exception {
        Random random = new Random(20261126);
        List<String> names = List.of("handover.fr.docx", "numbers.fr.csv", "model/été.pbxdoc", PackPlace.MANIFEST, ManifestSignature.FILE);
        for (int i = 0; i < FLIPS; i++) {
            String name = names.get(i % names.size());
            Path file = folder.resolve(name);
            byte[] before = Files.readAllBytes(file);
            byte[] changed = before.clone();
            int bit = random.nextInt(changed.length * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, changed);
            // Nobody but the holder of a key can tell about the signature itself.
            Optional<PublicKey> key = name.equals(ManifestSignature.FILE) ? Optional.of(keys.getPublic()) : Optional.empty();
            assertFalse(PackCheck.of(folder, key).isWhole(), name + " bit " + bit);
            Files.write(file, before);
        }
        assertTrue(PackCheck.of(folder, Optional.empty()).isWhole());
    }

    @Test
    void whatIsMissingOrNotNamedIsFound() throws Exception {
        Path extra = Files.writeString(folder.resolve("extra.txt"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("model/link"), folder.resolve("empty.txt"));
        Files.delete(folder.resolve("empty.txt"));
        assertEquals(
                List.of(new Problem(Kind.NO_FILE, "model/link"), new Problem(Kind.MISSING, "empty.txt"), new Problem(Kind.EXTRA, "extra.txt")),
                PackCheck.of(folder, Optional.empty()).problems());
        Files.delete(extra);
        Files.delete(link);
        Files.createFile(folder.resolve("empty.txt"));
        assertEquals(List.of(Kind.NO_MANIFEST), kinds(PackCheck.of(Files.createDirectory(fresh.resolve("none")), Optional.empty())));
    }

    @Test
    void whatIsNoSealedArchiveIsRefused() throws Exception {
        assertEquals(List.of(Kind.NO_ARCHIVE), kinds(check(new byte[0])));
        assertEquals(List.of(Kind.NO_ARCHIVE), kinds(check("no archive".repeat(100).getBytes(StandardCharsets.US_ASCII))));
        assertEquals(List.of(Kind.NO_ARCHIVE), kinds(check(Arrays.copyOf(archive, archive.length - 1))));
        assertEquals(List.of(Kind.NO_ARCHIVE), kinds(check(Arrays.copyOf(archive, archive.length + 1))));
        byte[] before = new byte[archive.length + 2];
        System.arraycopy(archive, 0, before, 2, archive.length);
        assertEquals(List.of(Kind.NO_ARCHIVE), kinds(check(before)));
        assertEquals(List.of(Kind.NO_ARCHIVE), kinds(check(zip(false, "manifest.json", "{}"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/etc/passwd", "a/../../b", "C:\\x", "con", "a//b", "./a", "x\u202Etxt", "a/"})
    void namesThatLeadOutAreFound(String name) throws Exception {
        assertTrue(kinds(check(zip(true, name, "x"))).contains(Kind.NAME));
    }

    @Test
    void aNameTwiceIsFound() throws Exception {
        byte[] twice = zip(true, "manifest.json", "{}", "manifest.jsoN", "{}");
        assertEquals(List.of(Kind.TWICE, Kind.MANIFEST_CHANGED), kinds(check(twice)));
    }

    /** A small archive that claims or holds far more than the manifest says. */
    @Test
    void aBombIsNotUnpacked() throws Exception {
        String bomb = "\0".repeat(50_000_000);
        String named = new Manifest("1.0.0", "x", Optional.empty(), Optional.empty(), List.of(), "customer", "00", List.of(), List.of(),
                List.of(new org.pbxdoc.pack.output.PackFile("bomb", 10, "00"))).json();
        assertEquals(List.of(Kind.CHANGED), kinds(check(zip(true, "manifest.json", named, "bomb", bomb))));
        assertEquals(List.of(Kind.MANIFEST_CHANGED), kinds(check(zip(true, "manifest.json", bomb))));
    }

    private Verification check(byte[] bytes) throws IOException {
        return PackCheck.of(write(bytes), Optional.empty());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(fresh.resolve("pack.zip"), bytes);
    }

    private static List<Kind> kinds(Verification verification) {
        return verification.problems().stream().map(Problem::kind).toList();
    }

    /** Makes an archive of names and texts, with a seal or with the comment of somebody else. */
    private static byte[] zip(boolean sealed, String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(sealed ? " ".repeat(ArchiveSeal.LENGTH) : "archive");
            for (int i = 0; i < parts.length; i += 2) {
                ZipEntry entry = new ZipEntry(parts[i]);
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 12, 0));
                zip.putNextEntry(entry);
                zip.write(parts[i + 1].getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        byte[] bytes = out.toByteArray();
        if (sealed) {
            int end = bytes.length - ArchiveSeal.LENGTH;
            byte[] seal = ArchiveSeal.of(new Sha256().add(bytes, 0, end).hex());
            System.arraycopy(seal, 0, bytes, end, seal.length);
        }
        return bytes;
    }
}
