/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Changes a project at random, as users and programs do; the same seed does the same. */
final class RandomEdits {

    private static final List<String> FOLDERS = List.of("alpha", "alpha/etage", "alpha/new/deep", "beta", "gamma", "target/made", ".");
    private static final List<String> NAMES = List.of("lines", "users", "alpha", "extra", "more");
    private static final List<String> IDS = List.of("acme", "nobody", "anna", "beat", "carl", "hq", "i1", "trunk1", "jdoe");
    private static final List<String> TEXTS = List.of(
            "internet i1 \"Fibre\" { provider acme }\n",
            "company acme \"Acme Telecom\"\n",
            "company nobody \"Nobody\"\n",
            "user dora \"Dora\" extension 21\n",
            "public line sip t2 \"T\" { ddi +41 44 000 02 00 .. 99 numbers 90 }\n",
            "users from \"users.csv\" { name \"Name\"  number \"Extension\" }\n",
            "file plan p2 \"Plan\" { path \"plan.txt\" }\n",
            "document \"D\" { as-of 2026-11-20  accept REF001 because \"soon\"  accept NUM004 because \"known\" }\n");
    private static final String NO_CHARACTER = "\u00ff";
    private static final List<String> BREAKS = List.of("}", "{", "\"", "/*", "user", "=", "\u00e9", "\ud83d\ude00", NO_CHARACTER);

    private final IProject project;
    private final Random random;
    private final List<String> done = new ArrayList<>();

    RandomEdits(IProject project, long seed) {
        this.project = project;
        random = new Random(seed);
    }

    /** Returns what was done. */
    List<String> done() {
        return done;
    }

    /** Makes the project hold what the fixtures hold. */
    static void restore(IProject project, Path fixtures) throws Exception {
        Map<String, byte[]> wanted = new TreeMap<>();
        for (String customer : List.of("alpha", "beta")) {
            try (Stream<Path> files = Files.walk(fixtures.resolve(customer))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    wanted.put(fixtures.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        for (IResource member : project.members()) {
            if (!member.getName().startsWith(".") && !List.of("alpha", "beta").contains(member.getName())) {
                member.delete(true, null);
            }
        }
        for (IFile file : files(project)) {
            if (!wanted.containsKey(file.getProjectRelativePath().toString())) {
                file.delete(true, null);
            }
        }
        for (Map.Entry<String, byte[]> one : wanted.entrySet()) {
            IFile file = project.getFile(one.getKey());
            if (!file.exists() || !Arrays.equals(Files.readAllBytes(file.getLocation().toPath()), one.getValue())) {
                Build.write(project, one.getKey(), one.getValue());
            }
        }
    }

    /** Does one thing. */
    void edit() throws Exception {
        List<IFile> sources = files(project).stream().filter(file -> "pbxdoc".equals(file.getFileExtension())).toList();
        if (sources.isEmpty()) {
            add();
            return;
        }
        IFile file = sources.get(random.nextInt(sources.size()));
        String text = Build.read(file);
        switch (random.nextInt(13)) {
            case 0, 1 -> write(file, insert(text, lineStart(text), one(TEXTS)), "insert a statement");
            case 2, 3 -> write(file, withoutLine(text), "delete a line");
            case 4 -> write(file, insert(text, random.nextInt(text.length() + 1), latin(one(BREAKS))), "break");
            case 5, 6 -> write(file, text.replaceAll("\\b" + one(IDS) + "\\b", one(IDS)), "rename");
            case 7 -> add();
            case 8 -> delete(file);
            case 9 -> move(file, place() + ".pbxdoc");
            case 10 -> moveFolder(file.getParent());
            case 11 -> table();
            default -> behindTheBack(file, text);
        }
    }

    private void add() throws Exception {
        String path = place() + ".pbxdoc";
        done.add("add " + path);
        Build.write(project, path, one(TEXTS) + one(TEXTS));
    }

    private void delete(IResource resource) throws CoreException {
        done.add("delete " + resource.getProjectRelativePath());
        resource.delete(true, null);
    }

    private void move(IResource resource, String path) throws CoreException {
        if (!project.getFile(path).exists() && !project.getFolder(path).exists()) {
            done.add("move " + resource.getProjectRelativePath() + " to " + path);
            Build.move(resource, path);
        }
    }

    private void moveFolder(IResource folder) throws CoreException {
        String path = one(List.of("alpha/moved", "beta/moved", "delta", "target/moved"));
        if (folder.getType() == IResource.FOLDER && !path.startsWith(folder.getProjectRelativePath().toString())) {
            move(folder, path);
        }
    }

    private void table() throws Exception {
        IFile table = project.getFile(one(List.of("alpha/users.csv", "alpha/plan.txt", "beta/users.csv", "alpha/etage/plan.txt")));
        if (table.exists() && random.nextInt(3) == 0) {
            delete(table);
        } else {
            done.add("write " + table.getProjectRelativePath());
            String rows = "Name;Extension\n" + "A;2" + random.nextInt(9) + "\nB;2" + random.nextInt(9) + "\n";
            Build.write(project, table.getProjectRelativePath().toString(), rows);
        }
    }

    /** Another program writes; the workspace hears of it later. */
    private void behindTheBack(IFile file, String text) throws Exception {
        done.add("write behind the back " + file.getProjectRelativePath());
        Files.write(file.getLocation().toPath(), (text + latin(one(TEXTS))).getBytes(StandardCharsets.ISO_8859_1));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        file.touch(null);
    }

    private void write(IFile file, String text, String what) throws CoreException {
        done.add(what + " in " + file.getProjectRelativePath());
        Build.write(project, file.getProjectRelativePath().toString(), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String place() {
        String folder = one(FOLDERS);
        return (folder.equals(".") ? "" : folder + "/") + one(NAMES);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private int lineStart(String text) {
        int at = random.nextInt(text.length() + 1);
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private String withoutLine(String text) {
        int start = lineStart(text);
        int end = text.indexOf('\n', start);
        return text.substring(0, start) + (end < 0 ? "" : text.substring(end + 1));
    }

    private static String insert(String text, int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }

    /** Files are edited as bytes, so that a break can also be one inside a character. */
    private static String latin(String text) {
        return text.equals(NO_CHARACTER) ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static List<IFile> files(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && !file.getProjectRelativePath().segment(0).startsWith(".")) {
                files.add(file);
            }
            return true;
        });
        return files;
    }
}
