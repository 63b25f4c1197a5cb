/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a pack is signed from the command line; the password never shows. */
class SignCommandTest {

    private static final String PASSWORD = "geheim-1234";

    @TempDir
    private static Path directory;

    @TempDir
    private Path fresh;

    @BeforeAll
    static void prepare() throws Exception {
        Files.createDirectory(directory.resolve("customer"));
        Files.writeString(directory.resolve("customer/a.pbxdoc"), "document \"Essai\" { version 1.0 as-of 2026-11-20 languages fr }\n");
        Console console = new Console(directory);
        assertEquals(ExitCode.OK, console.run("generate", "customer", "-o", "out"), console.err());
        keys("now.p12", "-365d");
        keys("old.p12", "-4000d");
        Files.writeString(directory.resolve("password"), PASSWORD + "\nsecond line\n");
    }

    private static void keys(String file, String start) throws Exception {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-storetype", "PKCS12", "-keystore", directory.resolve(file).toString(), "-storepass", PASSWORD,
                "-alias", "jean", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=Jean Dupont, O=Exemple SA, C=CH",
                "-startdate", start, "-validity", "1000").redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
    }

    private Path report() throws Exception {
        try (Stream<Path> files = Files.walk(directory.resolve("out"))) {
            Path report = files.filter(file -> file.toString().endsWith("report.fr.pdf")).findFirst().orElseThrow();
            return Files.copy(report, fresh.resolve("report.pdf"));
        }
    }

    @Test
    void bothPartiesSignOneAfterTheOther() throws Exception {
        Path report = report();
        byte[] before = Files.readAllBytes(report);
        Console first = console(Map.of());

        assertEquals(ExitCode.OK, first.run("sign", "report.pdf", "--keystore", key("now.p12"), "--password-file",
                directory.resolve("password").toString(), "--field", "integrator", "--place", "Lausanne"), first.err());
        assertEquals("report-signed.pdf\n", first.out());
        assertEquals("Signed as Jean Dupont in the field signature-integrator.\n", first.err());
        assertArrayEquals(before, Files.readAllBytes(report));

        Console second = console(Map.of(PasswordOptions.VARIABLE, PASSWORD));
        assertEquals(ExitCode.OK, second.run("sign", "report-signed.pdf", "--keystore", key("now.p12"), "--in-place"), second.err());
        assertEquals("Signed as Jean Dupont in the field signature-customer.\n", second.err());
        try (Stream<Path> left = Files.list(fresh)) {
            assertEquals(2, left.count(), "no draft stays behind");
        }
    }

    @Test
    void warnsOfACertificateThatHasEnded() throws Exception {
        report();
        Console console = console(Map.of(PasswordOptions.VARIABLE, PASSWORD));
        assertEquals(ExitCode.OK, console.run("sign", "report.pdf", "--keystore", key("old.p12"), "--field", "customer", "--messages", "de"));
        assertTrue(console.err().startsWith("Warnung: Das Zertifikat von Jean Dupont ist heute nicht gültig"), console.err());
    }

    @Test
    void refusesInPlainWordsAndChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(report());
        Map<String, String> wrong = Map.of(PasswordOptions.VARIABLE, "falsch-9876");
        Map<String, String> right = Map.of(PasswordOptions.VARIABLE, PASSWORD);
        assertRefused(wrong, "The password of", "--field", "customer");
        assertRefused(right, "report.pdf has several fields to sign: signature-customer, signature-integrator.");
        assertRefused(right, "report.pdf has no field of that name.", "--field", "notary");
        assertRefused(right, "taken.pdf exists already.", "--field", "customer", "-o", "taken.pdf");
        assertRefused(right, "now.p12 has no key of that name. Its keys: jean.", "--field", "customer", "--alias", "hans");
        assertEquals(before.length, Files.size(fresh.resolve("report.pdf")));
        assertFalse(Files.exists(fresh.resolve("report-signed.pdf")));
    }

    private void assertRefused(Map<String, String> environment, String words, String... more) throws Exception {
        Files.writeString(fresh.resolve("taken.pdf"), "taken");
        Console console = console(environment);
        String[] line = Stream.concat(Stream.of("sign", "report.pdf", "--keystore", key("now.p12")), Stream.of(more)).toArray(String[]::new);
        assertEquals(ExitCode.FILES, console.run(line), console.err());
        assertTrue(console.err().contains(words), console.err());
        assertFalse(console.err().contains(environment.get(PasswordOptions.VARIABLE)), "the password is never said");
        assertEquals("taken", Files.readString(fresh.resolve("taken.pdf")));
    }

    @Test
    void asksForNothingWithoutATerminal() throws Exception {
        report();
        Console console = console(Map.of());
        assertEquals(ExitCode.USAGE, console.run("sign", "report.pdf", "--keystore", key("now.p12"), "--in-place", "-o", "x.pdf"));
        Console missing = console(Map.of());
        assertEquals(ExitCode.USAGE, missing.run("sign", "report.pdf", "--keystore", key("now.p12"), "--password-file", "none"));
        assertTrue(missing.err().contains("--password-file none cannot be read"), missing.err());
    }

    private Console console(Map<String, String> environment) {
        return new Console(fresh, environment.isEmpty() ? Map.of("LC_ALL", "C") : environment, false);
    }

    private static String key(String file) {
        return directory.resolve(file).toString();
    }
}
