/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbxdoc.pack.output.SingleFile;
import org.pbxdoc.pdf.sign.PdfSigner;
import org.pbxdoc.pdf.sign.Signature;
import org.pbxdoc.pdf.sign.SigningException;
import org.pbxdoc.pdf.sign.SigningKey;

/**
 * Signs a commissioning report with the key of a person. It is the only work of pbxdoc that looks at the clock: a signature
 * is given at a moment.
 */
public final class ReportSigning {

    private static final Words WORDS = new Words(ReportSigning.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm XXX", Locale.ROOT);

    private final SigningOptions options;
    private final Clock clock;

    ReportSigning(SigningOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /**
     * Signs the report that {@code options} name.
     *
     * @param password the password of the key; the caller clears it
     * @throws PackFailure if it cannot be signed; nothing was written then
     */
    public static SignedReport run(SigningOptions options, char[] password) throws PackFailure {
        return new ReportSigning(options, Clock.systemDefaultZone()).run(password);
    }

    SignedReport run(char[] password) throws PackFailure {
        boolean replaces = options.output().toAbsolutePath().normalize().equals(options.report().toAbsolutePath().normalize());
        if (!replaces && Files.exists(options.output(), LinkOption.NOFOLLOW_LINKS)) {
            throw new PackFailure.Output("exists", options.output(), null);
        }
        byte[] report = read(options.report());
        SigningKey key = key(password);
        ZonedDateTime at = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        String field = sign(report, key, new Signature(options.field(), at, options.reason(), options.place()), signed);
        try {
            SingleFile.write(options.output(), signed::writeTo);
        } catch (IOException e) {
            throw FailureKind.of(e, options.output());
        }
        Optional<LocalDate> end = Optional.of(key)
                .filter(one -> !one.isValidAt(at.toInstant()))
                .map(one -> one.expiry().atZone(at.getZone()).toLocalDate());
        return new SignedReport(options.output(), field, key.name(), end);
    }

    private String sign(byte[] report, SigningKey key, Signature signature, ByteArrayOutputStream out) throws PackFailure {
        try {
            return new PdfSigner(key, ReportSigning::lines).sign(report, signature, out);
        } catch (SigningException e) {
            throw failure(e, options.report());
        } catch (IOException | RuntimeException e) {
            throw new PackFailure.Internal(options.report(), e);
        }
    }

    private SigningKey key(char[] password) throws PackFailure {
        try (InputStream in = Files.newInputStream(options.keystore())) {
            return SigningKey.of(in, password, options.alias());
        } catch (SigningException e) {
            throw failure(e, options.keystore());
        } catch (IOException e) {
            throw KeyFiles.unreadable(options.keystore(), e);
        }
    }

    private static byte[] read(Path file) throws PackFailure {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw KeyFiles.unreadable(file, e);
        }
    }

    private static PackFailure failure(SigningException e, Path file) {
        String variant = "sign-" + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PackFailure.Input(variant, file, e, String.join(", ", e.details()));
    }

    private static List<String> lines(Locale language, String signer, Signature signature) {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.say(language, "signature.by"));
        lines.add(Stream.of(signature.place(), Optional.of(MOMENT.format(signature.at())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
        signature.reason().ifPresent(lines::add);
        return lines;
    }
}
