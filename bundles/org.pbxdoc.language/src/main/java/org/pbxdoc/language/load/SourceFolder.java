/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/** The folder of one customer: all its {@code .pbxdoc} files, in it and in the folders below. */
public final class SourceFolder {

    /** Ending of the files of the language. */
    public static final String EXTENSION = ".pbxdoc";

    /** A dossier written by people is far smaller; more is a mistake or an attack. */
    private static final long MAX_BYTES = 32L * 1024 * 1024;

    private SourceFolder() {}

    /**
     * Returns the source files of {@code folder} in the order of their names; none if it has none. Of a Maven project
     * the folder {@code src/main/pbxdoc} is taken; {@code target} folders, hidden ones and packs
     * that were written into the folder are left out. Symbolic links are never followed.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if it is not a folder
     * @throws IOException if a file cannot be read, is too large, or is a symbolic link or below one
     */
    public static List<SourceFile> read(Path folder) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files(folder)) {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException(file + " is larger than 32 MB");
            }
            sources.add(new SourceFile(URI.createFileURI(file.toAbsolutePath().normalize().toString()), Files.readAllBytes(file)));
        }
        return sources;
    }

    /** Returns the folder that holds the sources of {@code folder}: itself, or {@code src/main/pbxdoc} of a Maven project. */
    public static Path root(Path folder) {
        Path maven = folder.resolve("src").resolve("main").resolve("pbxdoc");
        return Files.isDirectory(maven) ? maven : folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path root = root(folder);
        refuseLinks(folder, root);
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(root)) {
            entries = walk.filter(file -> !file.equals(root) && isVisible(root.relativize(file)))
                    .filter(file -> isSource(file) || Files.isSymbolicLink(file))
                    .filter(file -> !isInPack(file, root))
                    .sorted(Comparator.comparing(file -> root.relativize(file).toString().replace('\\', '/')))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a folder that cannot be looked into
        }
        List<Path> sources = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isSymbolicLink(entry)) {
                refuseLink(entry);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                sources.add(entry);
            }
        }
        return sources;
    }

    /** Refuses {@code root}, and the folders on the way to it from {@code folder}, if they are links. */
    private static void refuseLinks(Path folder, Path root) throws IOException {
        for (Path path = root; path != null; path = path.equals(folder) ? null : path.getParent()) {
            if (Files.isSymbolicLink(path)) {
                refuseLink(path);
            }
        }
    }

    /** A link may lead out of the customer's folder, and what it leads to must not reach his pack. */
    private static void refuseLink(Path link) throws IOException {
        if (isSource(link) || Files.isDirectory(link) && holdsSources(link)) {
            throw new IOException(link + " is a symbolic link, and links are not followed."
                    + " Put the " + EXTENSION + " files themselves into the folder, or remove the link");
        }
    }

    /** Links to pictures and the like are none of ours; one that cannot be looked into is. */
    private static boolean holdsSources(Path link) throws IOException {
        try (Stream<Path> walk = Files.walk(link.toRealPath())) {
            return walk.anyMatch(SourceFolder::isSource);
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(EXTENSION);
    }

    private static boolean isVisible(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".") || name.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }

    /** A pack holds copies of its sources; an author who writes it beside them must not find everything twice. */
    private static boolean isInPack(Path file, Path root) {
        for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
            if (folder.endsWith("model") && Files.exists(folder.resolveSibling("manifest.json"))) {
                return true;
            }
        }
        return false;
    }
}
