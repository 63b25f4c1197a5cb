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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pbxdoc.ui.build.ProblemMarker;

/** The same files give the same findings on the command line, in Maven, as markers in Eclipse and from the language server. */
class SameFindingsTest {

    private final Locale before = Locale.getDefault();
    private Build build;
    private IProject project;
    private Path root;

    @BeforeEach
    void copyTheCustomers() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        build = Build.byHand();
        project = Workbench.copy(Build.fixtures(), "customers");
        root = project.getLocation().toPath().toRealPath();
    }

    @AfterEach
    void closeAll() throws Exception {
        project.delete(true, true, null);
        build.close();
        Locale.setDefault(before);
    }

    @Test
    void areSaidByAllFourHosts() throws Exception {
        Path scratch = Workbench.folder();
        CommandLineHost processes = new CommandLineHost(scratch);

        List<Found> expected = processes.validate(root, customers());

        assertTrue(severities(expected).containsAll(Set.of("error", "warning", "info")), expected.toString());
        assertEquals(lines(expected), lines(markers()), "markers in Eclipse");
        assertEquals(lines(expected), lines(server(processes, expected, scratch)), "the language server");
        assertEquals(
                lines(expected.stream().map(Found::withoutLength).sorted().toList()),
                lines(processes.maven(root, customers())),
                "Maven");
    }

    private List<Path> customers() throws Exception {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(folder -> Files.isDirectory(folder) && !folder.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    private List<Found> markers() throws Exception {
        Build.check(project);
        Build.clean(project);
        List<Found> found = new ArrayList<>();
        for (IMarker marker : Marked.markers(project)) {
            Path file = marker.getResource().getLocation().toPath().toRealPath();
            int start = marker.getAttribute(IMarker.CHAR_START, -1);
            String id = marker.getAttribute(ProblemMarker.RULE, "");
            String message = marker.getAttribute(IMarker.MESSAGE, "");
            assertTrue(message.endsWith(" [" + id + "]"), message);
            Found one = Found.at(root, file, start, marker.getAttribute(IMarker.CHAR_END, -1) - start, severity(marker), id,
                    message.substring(0, message.length() - id.length() - 3));
            assertEquals(one.line(), marker.getAttribute(IMarker.LINE_NUMBER, -1), one.toString());
            found.add(one);
        }
        return found.stream().sorted().toList();
    }

    private static String severity(IMarker marker) {
        return switch (marker.getAttribute(IMarker.SEVERITY, -1)) {
            case IMarker.SEVERITY_ERROR -> "error";
            case IMarker.SEVERITY_WARNING -> "warning";
            default -> "info";
        };
    }

    /** The server tells what is in all files of a customer as soon as one is open. */
    private List<Found> server(CommandLineHost processes, List<Found> expected, Path scratch) throws Exception {
        try (ServerHost server = new ServerHost(processes.command("lsp"), root, scratch.resolve("lsp.err"))) {
            for (Path customer : customers()) {
                server.open(source(customer));
            }
            long end = System.nanoTime() + 60_000_000_000L;
            while (!server.found().equals(expected) && System.nanoTime() < end) {
                Thread.sleep(20); // the server works in a process of its own
            }
            return server.found();
        }
    }

    /** What an editor sends is text; a file that is none cannot be opened as one. */
    private static Path source(Path customer) throws Exception {
        try (Stream<Path> files = Files.walk(customer)) {
            return files.filter(file -> file.toString().endsWith(".pbxdoc") && !file.endsWith("latin.pbxdoc")).sorted().findFirst().orElseThrow();
        }
    }

    private static Set<String> severities(List<Found> found) {
        Set<String> severities = new HashSet<>();
        found.forEach(one -> severities.add(one.severity()));
        return severities;
    }

    private static String lines(List<Found> found) {
        return String.join("\n", found.stream().map(Found::toString).toList());
    }
}
