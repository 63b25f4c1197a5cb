/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.pack.manifest.JsonReader;

/** Runs the command line and Maven as processes and reads what they find. */
final class CommandLineHost {

    private static final long PATIENCE_S = 240;

    /** {@code [ERROR] file:line:column: ID message}. */
    private static final Pattern LOGGED = Pattern.compile("\\[(ERROR|WARNING|INFO)\\] (.+):(\\d+):(\\d+): ([A-Z]+\\d+) (.*)");
    private static final Pattern ACCEPTED = Pattern.compile(" \\(accepted: [^()]*\\)$");

    private final Path scratch;
    private final BuiltJars jars;

    CommandLineHost(Path scratch) {
        this.scratch = scratch;
        jars = new BuiltJars(scratch);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Returns how {@code pbxdoc} is called with {@code arguments}. */
    List<String> command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(), "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp", jars.commandLine(), "org.pbxdoc.cli.Pbxdoc"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns what {@code pbxdoc validate} finds in the customers' folders. */
    List<Found> validate(Path root, List<Path> customers) throws Exception {
        List<String> command = command("validate", "--messages", "en", "--format", "json");
        customers.forEach(customer -> command.add(customer.toString()));
        String json = run(command, root, "cli", 1);
        List<Found> found = new ArrayList<>();
        for (Object folder : (List<?>) ((Map<?, ?>) JsonReader.read(json)).get("folders")) {
            for (Object one : (List<?>) ((Map<?, ?>) folder).get("findings")) {
                found.add(found((Map<?, ?>) one, root));
            }
        }
        return found.stream().sorted().toList();
    }

    private static Found found(Map<?, ?> json, Path root) {
        Path file = root.resolve(json.get("file").toString()).normalize();
        return new Found(
                Found.name(root, file),
                number(json.get("line")),
                number(json.get("column")),
                Math.max(1, number(json.get("length"))),
                json.get("severity").toString(),
                json.get("id").toString(),
                json.get("message").toString());
    }

    private static int number(Object json) {
        return ((Number) json).intValue();
    }

    /** Returns what the goal {@code validate} of the Maven plugin finds in the customers' folders, without lengths. */
    List<Found> maven(Path root, List<Path> customers) throws Exception {
        Path project = Files.createDirectories(scratch.resolve("maven"));
        StringBuilder modules = new StringBuilder();
        for (int i = 0; i < customers.size(); i++) {
            Path module = Files.createDirectories(project.resolve("m" + i));
            Files.writeString(module.resolve("pom.xml"), pom("m" + i, "pom", """
                    <build><plugins><plugin>
                      <groupId>org.pbxdoc</groupId><artifactId>pbxdoc-maven-plugin</artifactId><version>1.0.0-SNAPSHOT</version>
                      <executions><execution><goals><goal>validate</goal></goals></execution></executions>
                      <configuration><sourceDirectory>%s</sourceDirectory></configuration>
                    </plugin></plugins></build>""".formatted(customers.get(i).toString().replace("&", "&amp;"))));
            modules.append("<module>m").append(i).append("</module>");
        }
        Files.writeString(project.resolve("pom.xml"), pom("all", "pom", "<modules>" + modules + "</modules>"));
        String usual = System.getProperty("pbxdoc.repository", Path.of(System.getProperty("user.home"), ".m2", "repository").toString());
        List<String> command = List.of(
                BuiltJars.maven().toString(), "-o", "-B", "-fae", "-Dstyle.color=never",
                "-Dmaven.repo.local=" + jars.repository(), "-Dmaven.repo.local.tail=" + usual, "validate");
        String log = run(command, project, "maven", 1);
        List<Found> found = new ArrayList<>();
        for (String line : log.lines().toList()) {
            Matcher logged = LOGGED.matcher(line);
            if (logged.matches()) {
                found.add(new Found(
                        Found.name(root, Path.of(logged.group(2))),
                        Integer.parseInt(logged.group(3)),
                        Integer.parseInt(logged.group(4)),
                        0,
                        logged.group(1).toLowerCase(Locale.ROOT),
                        logged.group(5),
                        ACCEPTED.matcher(logged.group(6)).replaceFirst("")));
            }
        }
        return found.stream().sorted().toList();
    }

    private static String pom(String name, String packaging, String content) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion><groupId>test</groupId><artifactId>"
                + name + "</artifactId><version>1</version><packaging>" + packaging + "</packaging>" + content + "</project>";
    }

    /** Runs to the end and returns what was printed; findings must make it end with {@code code}. */
    private String run(List<String> command, Path folder, String name, int code) throws Exception {
        Path out = scratch.resolve(name + ".out");
        Path err = scratch.resolve(name + ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8");
        builder.environment().remove("MAVEN_ARGS");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(PATIENCE_S, TimeUnit.SECONDS), name + " comes to an end");
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(code, process.exitValue(), () -> printed + read(err));
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
