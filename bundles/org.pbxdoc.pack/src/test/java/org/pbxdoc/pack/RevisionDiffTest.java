/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.pack.revision.RevisionPlace;

/** The states that are compared come from folders, packs and Git. */
class RevisionDiffTest {

    private static final String BASE = """
            document "Exemple" { version 1.0  as-of 2026-11-20  languages fr  author anna }
            customer exemple "Exemple SA"
            company tel "Télexemple" { contact anna "Anna Exemple" }
            profile gold "Gold" { national allow }
            users from "users.csv" profile gold { number "No" name "Name" }
            """;
    private static final String NEWER = BASE + "profile silver \"Silver\" { national deny }\n";

    @TempDir
    private Path directory;

    private Path older;
    private Path newer;

    @BeforeEach
    void write() throws IOException {
        older = customer("older", BASE, "No,Name\n210,Paul\n");
        newer = customer("newer", NEWER, "No,Name\n210,Paul\n211,Ida\n");
    }

    @Test
    void comparesFolders() throws PackFailure {
        String text = text("older", "newer");

        assertTrue(text.contains("  + Rights profile Silver (silver)\n"), text);
        assertTrue(text.contains("  + User Ida"), text);
        assertTrue(text.contains("2 added\n"), text);
        assertTrue(text.contains("change 1.1 2026-11-20 by anna"), text);
    }

    @Test
    void comparesRevisionsOfARepositoryWithTheTablesBesideThem() throws PackFailure, IOException, GitAPIException {
        repository();

        assertEquals(text("older", "newer"), text("v1", "HEAD:customers/exemple", "repository/customers/exemple"));
        assertEquals(text("older", "newer"), text("v1", "repository/customers/exemple"));
        assertEquals(text("older", "newer"), text("HEAD~1:customers/exemple/", "v2", "repository/customers/exemple"));
    }

    @Test
    void saysWhatIsWrongWithARevision() throws IOException, GitAPIException {
        repository();
        Path root = directory.resolve("repository");

        assertEquals("input.revision.no-repository", key("v1", "newer"));
        assertEquals("input.revision.no-revision", key("v3", "repository/customers/exemple"));
        assertEquals("input.revision.no-revision", key("v1^{blob}", "repository/customers/exemple"));
        assertEquals("input.revision.no-folder", key("v1:customers/other", "repository/customers/exemple"));
        assertEquals("input.revision.empty", key("v1:empty", "repository/customers/exemple"));
        Files.createDirectory(root.resolve("v1"));
        assertEquals("input.revision.ambiguous", failure(new DiffOptions("v1", "HEAD", root, Optional.empty(), Optional.empty())));
    }

    @Test
    void comparesPacksAndTheirArchives() throws PackFailure, IOException {
        pack("older.zip", "model/a.pbxdoc", BASE, "manifest.json", "{}");
        Path folder = Files.createDirectories(directory.resolve("pack/model"));
        Files.writeString(folder.resolveSibling("manifest.json"), "{}");
        Files.writeString(folder.resolve("a.pbxdoc"), NEWER);

        String text = text("older.zip", "pack");

        assertTrue(text.contains("  + Rights profile Silver (silver)\n"), text);
        assertTrue(text.contains("1 added\n"), text);
        assertTrue(text.contains("The rows of users.csv were not compared"), text);
        pack("again.zip", "exemple-1.0/model/a.pbxdoc", BASE, "exemple-1.0/manifest.json", "{}");
        assertEquals(text, text("again.zip", "pack"));
    }

    @Test
    void readsNoArchiveThatIsNoPack() throws IOException {
        pack("redacted.zip", "manifest.json", "{}", "handover.fr.docx", "-");
        pack("other.zip", "model/a.pbxdoc", BASE);
        pack("slip.zip", "manifest.json", "{}", "model/../../a.pbxdoc", BASE);
        pack("bomb.zip", "manifest.json", "{}", "model/a.pbxdoc", " ".repeat(33 * 1024 * 1024));
        Files.writeString(directory.resolve("text.zip"), "no archive");

        assertEquals("input.revision.without-sources", key("redacted.zip", "newer"));
        assertEquals("input.revision.no-pack", key("other.zip", "newer"));
        assertEquals("input.revision.unsafe", key("slip.zip", "newer"));
        assertEquals("input.revision.unsafe", key("bomb.zip", "newer"));
        assertEquals("input.revision.no-pack", key("text.zip", "newer"));
        assertFalse(Files.exists(directory.resolve("a.pbxdoc")));
    }

    @Test
    void rulesDoNotMatterButSyntaxDoes() throws IOException, PackFailure {
        customer("wrong", BASE + "profile silver \"Silver\" {}\nprofile silver \"Silver\" {}\n", "");
        assertTrue(text("older", "wrong").contains("Silver"));

        customer("broken", BASE + "profile silver }\n", "");
        PackFailure failure = assertThrows(PackFailure.Input.class, () -> text("older", "broken"));
        String message = failure.message(Locale.ENGLISH, path -> directory.relativize(path).toString());
        assertTrue(message.startsWith("broken/a.pbxdoc has errors, so it cannot be compared: line 6, column 16: "), message);
    }

    @Test
    void leavesNothingBehind() throws IOException, PackFailure {
        pack("older.zip", "model/a.pbxdoc", BASE, "manifest.json", "{}");
        Path place;
        try (RevisionPlace open =
                RevisionPlace.open("older.zip", directory, directory)) {
            place = open.folder();
            assertTrue(Files.exists(place.resolve("a.pbxdoc")));
        }
        assertFalse(Files.exists(place));
    }

    private Path customer(String name, String source, String table) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(name));
        Files.writeString(folder.resolve("a.pbxdoc"), source);
        Files.writeString(folder.resolve("users.csv"), table);
        return folder;
    }

    private void repository() throws IOException, GitAPIException {
        Path root = directory.resolve("repository");
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            Files.createDirectories(root.resolve("empty"));
            Files.writeString(root.resolve("empty/README.md"), "nothing");
            commit(git, older, "v1");
            commit(git, newer, "v2");
        }
    }

    private static void commit(Git git, Path state, String tag) throws IOException, GitAPIException {
        Path folder = Files.createDirectories(git.getRepository().getWorkTree().toPath().resolve("customers/exemple"));
        for (String name : new String[] {"a.pbxdoc", "users.csv"}) {
            Files.writeString(folder.resolve(name), Files.readString(state.resolve(name)));
        }
        PersonIdent somebody = new PersonIdent("Somebody", "somebody@example.com");
        git.add().addFilepattern(".").call();
        git.commit().setMessage(tag).setAuthor(somebody).setCommitter(somebody).setSign(false).call();
        git.tag().setName(tag).setTagger(somebody).setSigned(false).call();
    }

    private void pack(String name, String... namesAndTexts) throws IOException {
        try (OutputStream out = Files.newOutputStream(directory.resolve(name)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private String text(String... states) throws PackFailure {
        Optional<Path> folder = states.length < 3 ? Optional.empty() : Optional.of(Path.of(states[2]));
        try (RevisionDiff diff = RevisionDiff.of(new DiffOptions(states[0], states[1], directory, folder, Optional.empty()))) {
            return diff.text(Locale.ENGLISH);
        }
    }

    private String key(String before, String after) {
        return failure(new DiffOptions(before, after, directory, Optional.empty(), Optional.empty()));
    }

    private static String failure(DiffOptions options) {
        PackFailure failure = assertThrows(PackFailure.Input.class, () -> RevisionDiff.of(options).close());
        failure.message(Locale.GERMAN, Path::toString);
        return failure.key();
    }
}
