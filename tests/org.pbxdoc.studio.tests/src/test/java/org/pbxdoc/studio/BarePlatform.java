/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Eclipse that is not ours, in a folder of its own.
 *
 * @param home where it is installed
 * @param work where its workspace and logs go
 */
record BarePlatform(Path home, Path work) {

    private static final int TIME_OUT_S = 600;
    private static final Path PROBE = Path.of(System.getProperty("pbxdoc.probe"));

    /** Installs the platform below {@code folder}. */
    static BarePlatform in(Path folder) throws IOException {
        Path origin = Path.of(System.getProperty("pbxdoc.platform"));
        Path home = folder.resolve("platform");
        try (Stream<Path> files = Files.walk(origin)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, home.resolve(origin.relativize(file).toString()));
            }
        }
        return new BarePlatform(home, folder);
    }

    /** Runs the p2 director that is part of the platform. */
    void director(String... arguments) throws IOException, InterruptedException {
        run("org.eclipse.equinox.p2.director", arguments);
    }

    /** Removes from the disk what no installed feature needs any more. */
    void collectGarbage() throws IOException, InterruptedException {
        run("org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");
    }

    private void run(String application, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", plugin("org.eclipse.equinox.launcher").toString(),
                "-nosplash", "-consoleLog", "-application", application));
        command.addAll(List.of(arguments));
        String said = output(command, application);
        assertTrue(said.contains("Operation completed") || application.contains("garbage"), said);
    }

    /** Starts the workbench, lets the probe open a file in it, and returns what the probe saw. */
    Properties look(String name, String... properties) throws IOException, InterruptedException {
        Path screenshots = Path.of(System.getProperty("pbxdoc.screenshots")).toAbsolutePath();
        Files.createDirectories(screenshots);
        Path result = screenshots.resolve(name + ".properties");
        Files.deleteIfExists(result);
        List<String> command = new ArrayList<>(List.of(java(), "-Dprobe.result=" + result,
                // The probe takes part in this run only, and leaves no trace in the installation.
                "-Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false",
                "-Dosgi.bundles=reference:file:" + plugin("org.eclipse.equinox.simpleconfigurator").getFileName() + "@1:start,reference:file:" + PROBE + "@4"));
        command.addAll(List.of(properties));
        command.addAll(List.of("-jar", plugin("org.eclipse.equinox.launcher").toString(), "-nosplash", "-consoleLog", "-nl", "en",
                "-data", work.resolve("workspace").toString()));
        String said = output(command, name);
        Properties seen = new Properties();
        try (InputStream in = Files.newInputStream(result)) {
            seen.load(in);
        }
        assertEquals(null, seen.getProperty("failure"), said);
        assertEquals("", errors(), said);
        return seen;
    }

    /** Returns what the log of the workspace complains about; that the platform tidies up after a view is no complaint. */
    private String errors() throws IOException {
        Path log = work.resolve("workspace/.metadata/.log");
        return Files.exists(log)
                ? Files.readString(log).lines()
                        .filter(line -> line.startsWith("!MESSAGE"))
                        .filter(line -> !line.matches("!MESSAGE Removing PartDescriptorImpl .* Bundle might have been uninstalled"))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private String output(List<String> command, String name) throws IOException, InterruptedException {
        Path log = work.resolve(name + ".log");
        Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(TIME_OUT_S, TimeUnit.SECONDS), () -> name + " does not end: " + read(log));
            assertEquals(0, process.exitValue(), () -> name + ": " + read(log));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return read(log);
    }

    /** Returns what of an installation could stay behind: files of plug-ins and features, and the lists that name them. */
    Set<String> installed() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String folder : List.of("plugins", "features")) {
            if (Files.exists(home.resolve(folder))) {
                try (Stream<Path> files = Files.list(home.resolve(folder))) {
                    files.map(file -> folder + "/" + file.getFileName()).forEach(all::add);
                }
            }
        }
        bundlesInfo().lines().filter(line -> !line.startsWith("#")).map(line -> "started: " + line).forEach(all::add);
        read(home.resolve("artifacts.xml")).lines()
                .filter(line -> line.contains("<artifact "))
                .map(line -> "artifact: " + line.strip())
                .forEach(all::add);
        return all;
    }

    /** Returns the bundles that are started, with their versions. */
    Set<String> versions() {
        return bundlesInfo().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String bundlesInfo() {
        return read(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
    }

    private Path plugin(String id) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(id + "_")).findFirst().orElseThrow();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
