/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.pbxdoc.pack.manifest.Manifest;
import org.pbxdoc.pack.manifest.ManifestSignature;
import org.pbxdoc.pack.output.PackFile;
import org.pbxdoc.pack.output.PackPlace;
import org.pbxdoc.pack.output.Sha256;
import org.pbxdoc.pack.verify.PackContent.Entry;
import org.pbxdoc.pack.verify.Problem.Kind;
import org.pbxdoc.pack.verify.Verification.SignatureState;

/** Compares a pack with its manifest: every file, its size and its SHA-256, and nothing else. */
public final class PackCheck {

    private static final int BUFFER = 1 << 16;
    private static final int LARGEST_MANIFEST = 64 << 20;
    /** More than any pack has; a small archive that claims more is made to fill memory or disk. */
    private static final long LARGEST_PACK = 8L << 30;

    private final Optional<PublicKey> key;
    private final List<Problem> problems = new ArrayList<>();
    private SignatureState signature = SignatureState.NONE;
    private long read;

    private PackCheck(Optional<PublicKey> key) {
        this.key = key;
    }

    /**
     * Checks the pack at {@code place}, a folder or an archive.
     *
     * @param key whose signature it must bear, if that is to be checked
     * @throws IOException if it cannot be read
     */
    public static Verification of(Path place, Optional<PublicKey> key) throws IOException {
        PackCheck check = new PackCheck(key);
        if (Files.isDirectory(place)) {
            return check.run(FolderContent.of(place, check.problems::add));
        }
        try (FileChannel channel = FileChannel.open(place)) {
            return check.run(ArchiveContent.of(channel, check.problems::add));
        }
    }

    private Verification run(PackContent content) throws IOException {
        if (content.entries().isEmpty() && !problems.isEmpty()) {
            return new Verification(problems, signature, 0, Map.of());
        }
        Entry entry = content.entries().get(PackPlace.MANIFEST);
        if (entry == null) {
            problems.add(Problem.of(Kind.NO_MANIFEST));
            return new Verification(problems, signature, 0, Map.of());
        }
        Map<String, Object> members = Map.of();
        int files = 0;
        try {
            byte[] bytes = small(entry, PackPlace.MANIFEST);
            sign(content, bytes);
            members = Manifest.members(new String(bytes, StandardCharsets.ISO_8859_1));
            files = compare(content, Manifest.files(members));
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            problems.add(new Problem(Kind.MANIFEST_CHANGED, PackPlace.MANIFEST));
        }
        return new Verification(problems, signature, files, members);
    }

    private void sign(PackContent content, byte[] manifest) throws IOException {
        Entry entry = content.entries().get(ManifestSignature.FILE);
        if (entry == null) {
            key.ifPresent(given -> problems.add(Problem.of(Kind.NOT_SIGNED)));
            return;
        }
        signature = SignatureState.UNCHECKED;
        if (key.isPresent()) {
            boolean valid = ManifestSignature.isValid(manifest, small(entry, ManifestSignature.FILE), key.get());
            signature = valid ? SignatureState.VALID : SignatureState.WRONG;
            if (!valid) {
                problems.add(new Problem(Kind.WRONG_SIGNATURE, ManifestSignature.FILE));
            }
        }
    }

    private static byte[] small(Entry entry, String name) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
            if (bytes.length != entry.size() || in.read() >= 0) {
                throw new IllegalArgumentException(name + " is not as large as it should be");
            }
            return bytes;
        }
    }

    private int compare(PackContent content, List<PackFile> files) throws IOException {
        Set<String> named = new HashSet<>(Set.of(PackPlace.MANIFEST, ManifestSignature.FILE));
        for (PackFile file : files) {
            Entry entry = content.entries().get(file.name());
            if (!named.add(file.name())) {
                problems.add(new Problem(Kind.TWICE, file.name()));
            } else if (entry == null) {
                problems.add(new Problem(Kind.MISSING, file.name()));
            } else if (entry.size() != file.size() || !isSame(entry, file)) {
                problems.add(new Problem(Kind.CHANGED, file.name()));
            }
        }
        for (String name : content.entries().keySet()) {
            if (!named.contains(name)) {
                problems.add(new Problem(Kind.EXTRA, name));
            }
        }
        return files.size();
    }

    /** Reads no more than there should be, whatever comes. */
    private boolean isSame(Entry entry, PackFile file) throws IOException {
        Sha256 sha256 = new Sha256();
        byte[] buffer = new byte[BUFFER];
        long left = file.size();
        read += file.size();
        if (read > LARGEST_PACK) {
            problems.add(new Problem(Kind.TOO_LARGE, file.name()));
            return true;
        }
        try (InputStream in = entry.open()) {
            for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
                left -= got;
                if (left < 0) {
                    return false;
                }
                sha256.add(buffer, 0, got);
            }
        } catch (ZipException | EOFException e) {
            return false;
        }
        return left == 0 && sha256.hex().equals(file.sha256());
    }
}
