/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of one pack in an output folder: {@code <name>/} and {@code <name>.zip}.
 *
 * <p>A pack is made in a hidden folder beside its place. When everything is on the disk the folder is marked as complete,
 * and only then do folder and archive change places with the old ones. A build that is killed before the mark leaves the
 * old pack; one that is killed after it is finished by the next build.
 */
public final class PackPlace implements AutoCloseable {

    /** File by which a folder is known to be a pack. */
    public static final String MANIFEST = "manifest.json";

    private static final String HIDDEN = ".pbxdoc-";
    private static final String COMPLETE = "complete";
    private static final String ARCHIVE = "archive";
    private static final String OLD = "old";

    private final Path folder;
    private final String mark;
    private final Path archive;
    private final Path staging;
    private final Deque<Path> created;
    private final BuildLock lock;
    private final OutputTree tree;
    private boolean recovered;

    private PackPlace(Path output, String name, String mark, Deque<Path> created, BuildLock lock) {
        this.mark = mark;
        this.folder = output.resolve(name);
        this.archive = output.resolve(name + ".zip");
        this.staging = output.resolve(HIDDEN + name);
        this.created = created;
        this.lock = lock;
        this.tree = new OutputTree(staging.resolve("folder"), folder);
    }

    /**
     * Takes the place {@code name} in {@code output} for a build, and clears what an interrupted one left.
     *
     * @throws StorageException if another build is at work there, something else is in the place, or the disk refuses
     */
    public static PackPlace take(Path output, String name) throws StorageException {
        return take(output, name, MANIFEST);
    }

    /**
     * Takes the place {@code name} in {@code output} for what is known by a file {@code mark} in its folder.
     *
     * @throws StorageException if another build is at work there, something else is in the place, or the disk refuses
     */
    public static PackPlace take(Path output, String name, String mark) throws StorageException {
        if (!FileName.isPossible(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a file name for every system");
        }
        Deque<Path> created = createFolders(output);
        BuildLock lock = BuildLock.take(output.resolve(HIDDEN + name + ".lock"), output.resolve(name));
        PackPlace place = new PackPlace(output, name, mark, created, lock);
        try {
            place.refuseForeign();
            place.recover();
            Files.createDirectories(place.tree.root());
            return place;
        } catch (IOException e) {
            place.close();
            throw e instanceof StorageException known ? known : place.refused(e);
        }
    }

    private static Deque<Path> createFolders(Path output) throws StorageException {
        Deque<Path> created = new ArrayDeque<>();
        for (Path path = output.toAbsolutePath(); path != null && !Files.exists(path); path = path.getParent()) {
            created.addLast(path);
        }
        Path existing = created.isEmpty() ? output : created.getLast().getParent();
        if (existing != null && Files.exists(existing) && !Files.isDirectory(existing)) {
            throw new StorageException(StorageException.Reason.NOT_A_FOLDER, existing, null);
        }
        try {
            Files.createDirectories(output);
            return created;
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.UNWRITABLE, output, e);
        }
    }

    /** Returns the files of the new pack. */
    public OutputTree tree() {
        return tree;
    }

    /** Returns what is in the place now, if there is something. */
    public EarlierPack earlier() {
        return new EarlierPack(folder, archive, true);
    }

    /**
     * Returns the pack that {@code name} replaces: the one in the place now, else the version before it beside the place.
     *
     * @throws StorageException if the disk refuses to say what is there
     */
    public EarlierPack earlier(PackName name) throws StorageException {
        if (Folders.exists(folder) || Folders.exists(archive)) {
            return earlier();
        }
        Path output = folder.toAbsolutePath().getParent();
        try (Stream<Path> beside = Files.list(output)) {
            Optional<String> before = name.before(beside.map(path -> path.getFileName().toString().replaceFirst("\\.zip$", "")));
            return before.map(one -> new EarlierPack(output.resolve(one), output.resolve(one + ".zip"), false)).orElse(earlier());
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Returns where the folder is once it is {@linkplain #commit committed}. */
    public Path folder() {
        return folder;
    }

    /** Returns where the archive is once it is {@linkplain #commit committed}. */
    public Path archive() {
        return archive;
    }

    /**
     * Puts the new pack in place of the old one.
     *
     * @param zipped whether it is written as an archive too
     * @throws StorageException if the disk refuses; the old pack is in place then
     */
    public void commit(boolean zipped) throws StorageException {
        try {
            if (zipped) {
                ZipArchive.write(tree, staging.resolve(ARCHIVE), archive);
            }
            Folders.syncAll(staging);
            Files.createFile(staging.resolve(COMPLETE));
            Folders.sync(staging);
            swap();
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Does what is left of the exchange: all of it, or what an interrupted build did not come to. */
    private void swap() throws IOException {
        Deque<Path[]> done = new ArrayDeque<>();
        try {
            if (Folders.exists(tree.root())) {
                if (Folders.exists(folder)) {
                    move(folder, staging.resolve(OLD), done);
                }
                move(tree.root(), folder, done);
            }
            if (Folders.exists(staging.resolve(ARCHIVE))) {
                Files.move(staging.resolve(ARCHIVE), archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            undo(done, e);
            throw e;
        }
        Folders.sync(folder.toAbsolutePath().getParent());
    }

    private static void move(Path from, Path to, Deque<Path[]> done) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        done.push(new Path[] {from, to});
    }

    private void undo(Deque<Path[]> done, IOException failure) {
        try {
            for (Path[] move : done) {
                Files.move(move[1], move[0], StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(staging.resolve(COMPLETE));
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void recover() throws IOException {
        if (Folders.isFile(staging.resolve(COMPLETE))) {
            swap();
        }
        Folders.delete(staging);
        recovered = true;
    }

    private void refuseForeign() throws IOException {
        if (Folders.exists(folder) && !isOurs(folder)) {
            throw new StorageException(StorageException.Reason.FOREIGN, folder, null);
        }
        if (Folders.exists(archive) && !Folders.isFile(archive)) {
            throw new StorageException(StorageException.Reason.FOREIGN, archive, null);
        }
    }

    private boolean isOurs(Path folder) throws IOException {
        if (!Folders.isFolder(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return Folders.isFile(folder.resolve(mark)) || inside.findAny().isEmpty();
        }
    }

    private StorageException refused(IOException e) {
        return new StorageException(StorageException.Reason.UNWRITABLE, folder, e);
    }

    /**
     * Clears what is not in place and frees the place for the next build, which also clears what cannot be cleared now.
     */
    @Override
    public void close() {
        try (lock) {
            if (recovered && (Folders.exists(folder) || !Folders.exists(staging.resolve(OLD)))) {
                Folders.delete(staging);
            }
        } catch (IOException e) {
            return;
        } finally {
            removeEmpty();
        }
    }

    /** Folders that were created for a pack that did not come about go away again. */
    private void removeEmpty() {
        for (Path path : created) {
            try (Stream<Path> inside = Files.list(path)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
                Files.delete(path);
            } catch (IOException e) {
                return;
            }
        }
    }
}
