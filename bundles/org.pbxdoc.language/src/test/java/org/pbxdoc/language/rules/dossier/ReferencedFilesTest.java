/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.language.rules.Checker;

class ReferencedFilesTest {

    @TempDir
    Path temp;

    @Test
    void findsFilesBelowTheFolderOfTheSource() throws Exception {
        Path customer = Files.createDirectories(temp.resolve("customer/plans"));
        Files.writeString(customer.resolve("etage1.pdf"), "plan");

        assertEquals(List.of(), check("file plan p \"Plan\" { path \"plans/etage1.pdf\" }"));
        assertEquals(List.of(), check("file plan p \"Plan\" { path \"plans/../plans/etage1.pdf\" }"));
        assertEquals(List.of("DOC002"), check("file plan p \"Plan\" { path \"plans\" }"));
        assertEquals(List.of("DOC002"), check("file plan p \"Plan\" { path \"plans/etage2.pdf\" }"));
    }

    @Test
    void neverLeavesTheFolder() throws Exception {
        Files.createDirectories(temp.resolve("customer"));
        Path other = Files.writeString(temp.resolve("other.pdf"), "other customer");
        Files.createSymbolicLink(temp.resolve("customer/link.pdf"), other);

        assertEquals(List.of("DOC002.outside"), check("file plan p \"Plan\" { path \"../other.pdf\" }"));
        assertEquals(List.of("DOC002.outside"), check("file plan p \"Plan\" { path \"a/../../other.pdf\" }"));
        assertEquals(List.of("DOC002.outside"), check("file plan p \"Plan\" { path \"" + other + "\" }"));
        assertEquals(List.of("DOC002.outside"), check("file plan p \"Plan\" { path \"link.pdf\" }"));
        assertEquals(List.of("DOC002.outside"), check("file plan p \"Plan\" { path \"..\\\\other.pdf\" }"));
    }

    @Test
    void noticesThatAFileIsNoLongerTheSame() throws Exception {
        Files.createDirectories(temp.resolve("customer"));
        Files.writeString(temp.resolve("customer/abc.txt"), "abc");
        String right = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertEquals(List.of(), check("file plan p \"Plan\" { path \"abc.txt\" sha-256 \"" + right + "\" }"));
        assertEquals(List.of("DOC002.digest"), check("file plan p \"Plan\" { path \"abc.txt\" sha-256 \"" + right.replace('b', 'c') + "\" }"));
    }

    private List<String> check(String text) throws Exception {
        Path customer = temp.resolve("customer");
        Files.writeString(customer.resolve("a.pbxdoc"), text);
        return new Checker(List.of(new ReferencedFiles()))
                .check(Installation.of(SourceFolder.read(customer))).stream().map(Finding::key).toList();
    }
}
