/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pbxdoc.pack.PackFailure;
import org.pbxdoc.pack.PackVerification;
import org.pbxdoc.pack.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pbxdoc verify}: checks that packs are as they were made. */
@Command(
        name = "verify",
        description = "Checks that a pack is as it was made: every file against the manifest, the archive against its seal, the signature against a key. Nothing is unpacked and no network is needed.")
final class VerifyCommand implements Callable<Integer>, Speaking {

    private enum Format {
        text,
        json
    }

    private final Surroundings surroundings;

    @Mixin
    private MessageOptions speech;

    @Option(names = "--public-key", paramLabel = "<file>", converter = FolderPath.class, description = "Ed25519 public key (PEM) that the pack must be signed with.")
    private Path publicKey;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the result is printed: text on standard error, or json on standard output.")
    private Format format;

    @Parameters(arity = "1..*", converter = FolderPath.class, paramLabel = "<pack>", description = "The archive or the folder of a pack; several are checked in turn.")
    private List<Path> packs;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public MessageOptions speech() {
        return speech;
    }

    @Override
    public Integer call() throws PackFailure {
        VerificationListing listing = new VerificationListing(surroundings, speech.language(surroundings));
        Optional<Path> key = Optional.ofNullable(publicKey).map(surroundings::resolve);
        int code = ExitCode.OK;
        for (Path pack : packs) {
            Path place = surroundings.resolve(pack);
            Verification verification = PackVerification.run(place, key);
            listing.add(place, verification);
            code = Math.max(code, verification.isWhole() ? ExitCode.OK : ExitCode.FINDINGS);
        }
        if (format == Format.json) {
            listing.printJson();
        } else {
            listing.printText();
        }
        return code;
    }
}
