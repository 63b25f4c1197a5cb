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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.pack.output.Sha256;

/**
 * A customer's folder as it was read: its files, and their names as people see them.
 *
 * <p>A single {@code .pbxdoc} file stands for the folder it is part of, since its names refer to the other files.
 */
public final class CustomerFolder {

    private final Path root;
    private final Optional<Path> asked;
    private final List<SourceFile> files;
    private final Map<URI, List<String>> lines = new HashMap<>();

    private CustomerFolder(Path root, Optional<Path> asked, List<SourceFile> files) {
        this.root = root;
        this.asked = asked;
        this.files = List.copyOf(files);
    }

    /**
     * Reads the folder at {@code given}, or the one that the file at {@code given} is part of.
     *
     * @throws PackFailure.Input if it is missing, has no file of the language, or cannot be read
     */
    public static CustomerFolder read(Path given) throws PackFailure.Input {
        if (!Files.exists(given)) {
            throw new PackFailure.Input("missing", given, null);
        }
        boolean single = !Files.isDirectory(given);
        if (single && !isSource(given)) {
            throw new PackFailure.Input("not-a-folder", given, null);
        }
        Path folder = single ? folderOf(given) : given;
        List<SourceFile> files = files(folder);
        if (files.isEmpty()) {
            throw new PackFailure.Input("empty", folder, null);
        }
        return new CustomerFolder(SourceFolder.root(folder), single ? Optional.of(given) : Optional.empty(), files);
    }

    private static List<SourceFile> files(Path folder) throws PackFailure.Input {
        try {
            return SourceFolder.read(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static PackFailure.Input unreadable(Path folder, IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return new PackFailure.Input("denied", Path.of(denied.getFile()), e);
        }
        return new PackFailure.Input("unreadable", folder, e, String.valueOf(e.getMessage()));
    }

    private static boolean isSource(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(SourceFolder.EXTENSION);
    }

    /** Authors split a customer into folders below; the customer's is the topmost of those that hold sources. */
    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder.getParent() != null && holdsSources(folder.getParent())) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static boolean holdsSources(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.anyMatch(file -> isSource(file) && Files.isRegularFile(file));
        } catch (IOException | UncheckedIOException e) {
            return false; // a folder nobody may list is not the customer's
        }
    }

    /** Returns the folder that names are relative to. */
    public Path root() {
        return root;
    }

    /** Returns the single file that was given instead of the folder. */
    public Optional<Path> asked() {
        return asked;
    }

    /** Returns the files in the order of their names. */
    public List<SourceFile> files() {
        return files;
    }

    /** Returns where {@code file} is on disk; none if it is not one of this folder. */
    public Optional<Path> path(URI file) {
        return file.isFile() ? Optional.of(Path.of(file.toFileString())) : Optional.empty();
    }

    /** Returns the name of {@code file} below this folder with {@code /} between folders, the same on every machine. */
    public String name(URI file) {
        return path(file)
                .map(path -> root.toAbsolutePath().normalize().relativize(path).toString().replace('\\', '/'))
                .orElseGet(file::toString);
    }

    /** Returns the fingerprint of all files: their names and their content. */
    public String sha256() {
        Sha256 all = new Sha256();
        for (SourceFile file : files) {
            String size = "\0" + file.bytes().length + "\0";
            String name = Normalizer.normalize(name(file.uri()), Normalizer.Form.NFC);
            all.add((name + size).getBytes(StandardCharsets.UTF_8)).add(file.bytes());
        }
        return all.hex();
    }

    /** Returns the whole line that {@code place} begins in, if it is in this folder. */
    public Optional<String> line(Place place) {
        List<String> all = lines.computeIfAbsent(place.file(), this::split);
        return place.line() >= 1 && place.line() <= all.size() ? Optional.of(all.get(place.line() - 1)) : Optional.empty();
    }

    private List<String> split(URI file) {
        for (SourceFile source : files) {
            if (source.uri().equals(file)) {
                String text = new String(source.bytes(), StandardCharsets.UTF_8);
                return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
            }
        }
        return new ArrayList<>();
    }
}
