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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.rules.Checker;

/** A customer's folder, loaded and checked. */
public final class Inspection {

    /** What a check comes to. */
    public enum Verdict {
        /** Nothing stands in the way of a pack. */
        CLEAN,
        /** There are findings that must be mended first. */
        FINDINGS,
        /** A rule failed, so nobody can say whether the model is right. */
        FAILED
    }

    private final CustomerFolder folder;
    private final Installation installation;
    private final List<Finding> findings;

    private Inspection(CustomerFolder folder, Installation installation, List<Finding> findings) {
        this.folder = folder;
        this.installation = installation;
        this.findings = List.copyOf(findings);
    }

    /**
     * Loads and checks {@code folder}.
     *
     * @throws PackFailure if pbxdoc itself fails
     */
    public static Inspection of(CustomerFolder folder) throws PackFailure {
        return of(folder, Optional.empty(), Optional.empty());
    }

    /** Loads {@code folder} and checks only whether it could be read, for those who compare it. */
    static Inspection ofText(CustomerFolder folder) throws PackFailure {
        try {
            Installation installation = Installation.of(folder.files());
            return new Inspection(folder, installation, new Checker(List.of()).check(installation));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new PackFailure.Internal(folder.root(), e);
        }
    }

    /** Loads and checks {@code folder} with another as-of day or reader than its document header says. */
    static Inspection of(CustomerFolder folder, Optional<LocalDate> asOf, Optional<Audience> audience)
            throws PackFailure {
        try {
            Installation installation = Installation.of(folder.files());
            installation.header().ifPresent(header -> {
                asOf.ifPresent(day -> header.setAsOf(day.toString()));
                audience.ifPresent(header::setAudience);
            });
            return new Inspection(folder, installation, new Checker().check(installation));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new PackFailure.Internal(folder.root(), e);
        }
    }

    public CustomerFolder folder() {
        return folder;
    }

    public Installation installation() {
        return installation;
    }

    /** Returns all findings in the order of the text. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns how many findings of {@code severity} the author has not accepted. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity && !isAccepted(finding)).count();
    }

    /** Returns how many findings the author has accepted. */
    public int accepted() {
        return (int) findings.stream().filter(Inspection::isAccepted).count();
    }

    /** Returns what this comes to when findings of {@code failOn} and graver stand in the way; accepted ones never do. */
    public Verdict verdict(Severity failOn) {
        if (findings.stream().anyMatch(finding -> finding.id().equals(Finding.INTERNAL))) {
            return Verdict.FAILED;
        }
        boolean blocked = findings.stream().anyMatch(finding -> !isAccepted(finding) && finding.severity().atLeast(failOn));
        return blocked ? Verdict.FINDINGS : Verdict.CLEAN;
    }

    /**
     * Returns why no pack can be made although nothing is wrong: without a document header it would have neither name
     * nor version. Half a folder may be checked without one.
     */
    public Optional<PackFailure.Input> obstacle() {
        return installation.header().isPresent()
                ? Optional.empty()
                : Optional.of(new PackFailure.Input("no-header", folder.root(), null));
    }

    private static boolean isAccepted(Finding finding) {
        return finding.acceptedBecause().isPresent();
    }
}
