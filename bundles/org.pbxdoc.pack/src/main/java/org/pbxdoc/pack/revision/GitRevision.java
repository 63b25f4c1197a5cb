/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.revision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.pack.revision.RevisionException.Reason;

/** A folder as it was in a revision of a Git repository. */
final class GitRevision implements AutoCloseable {

    /** What sources may name beside themselves: tables and pictures. */
    private static final Set<String> NEARBY = Set.of("csv", "tsv", "txt", "png", "jpg", "jpeg");

    private final Repository repository;
    private final Path around;

    private GitRevision(Repository repository, Path around) {
        this.repository = repository;
        this.around = around;
    }

    /** Opens the repository that {@code around} is in; none if it is in none. */
    static Optional<GitRevision> open(Path around) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(around.toFile());
        return builder.getGitDir() == null ? Optional.empty() : Optional.of(new GitRevision(builder.build(), around));
    }

    /** Returns whether {@code name} is a revision, or more than one. */
    boolean knows(String name) throws IOException {
        try {
            return repository.resolve(name) != null;
        } catch (AmbiguousObjectException e) {
            return true;
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
            return false;
        }
    }

    /** Returns where {@code folder} is in the repository, with slashes; empty for all of it. */
    String pathOf(Path folder, String asked) throws IOException {
        if (repository.isBare()) {
            return "";
        }
        File top = repository.getWorkTree();
        Path root = top.toPath().toRealPath();
        Path real = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
        if (!real.startsWith(root)) {
            throw new RevisionException(Reason.OUTSIDE, asked, folder);
        }
        return root.relativize(real).toString().replace('\\', '/');
    }

    /** Writes the sources below {@code path} in {@code revision} and what may stand beside them to {@code folder}. */
    void write(String revision, String path, String asked, TemporaryFolder folder) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevTree tree = walk.parseTree(resolve(revision, asked));
            try (TreeWalk files = new TreeWalk(repository)) {
                files.addTree(tree);
                files.setRecursive(true);
                if (!path.isEmpty()) {
                    enter(files, tree, path, asked);
                }
                write(files, folder, asked);
            }
        } catch (IncorrectObjectTypeException | MissingObjectException e) {
            throw new RevisionException(Reason.NO_REVISION, asked, around, e);
        }
    }

    private ObjectId resolve(String revision, String asked) throws IOException {
        try {
            ObjectId id = repository.resolve(revision);
            if (id == null) {
                throw new RevisionException(Reason.NO_REVISION, asked, around);
            }
            return id;
        } catch (AmbiguousObjectException e) {
            throw new RevisionException(Reason.AMBIGUOUS, asked, around, e);
        } catch (RevisionSyntaxException e) {
            throw new RevisionException(Reason.NO_REVISION, asked, around, e);
        }
    }

    private void enter(TreeWalk files, RevTree tree, String path, String asked) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
            if (found == null || !found.getFileMode(0).equals(FileMode.TREE)) {
                throw new RevisionException(Reason.NO_FOLDER, asked, around);
            }
            files.reset(found.getObjectId(0));
        }
    }

    private void write(TreeWalk files, TemporaryFolder folder, String asked) throws IOException {
        boolean found = false;
        while (files.next()) {
            String name = files.getPathString();
            boolean source = name.endsWith(SourceFolder.EXTENSION);
            // Links are not followed, as in a folder on disk; a file that is named nowhere is not needed.
            boolean plain = files.getFileMode(0).getObjectType() == Constants.OBJ_BLOB && !files.getFileMode(0).equals(FileMode.SYMLINK);
            if (plain && (source || isNearby(name))) {
                ObjectLoader content = repository.open(files.getObjectId(0), Constants.OBJ_BLOB);
                if (source || content.getSize() <= TemporaryFolder.MOST_BYTES_OF_A_FILE) {
                    folder.write(name, bytes(content, folder));
                }
                found |= source;
            }
        }
        if (!found) {
            throw new RevisionException(Reason.EMPTY, asked, around);
        }
    }

    private static byte[] bytes(ObjectLoader content, TemporaryFolder folder) throws IOException {
        try {
            return content.getBytes(TemporaryFolder.MOST_BYTES_OF_A_FILE);
        } catch (LargeObjectException e) {
            throw folder.unsafe(e);
        }
    }

    private static boolean isNearby(String name) {
        return NEARBY.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        repository.close();
    }
}
