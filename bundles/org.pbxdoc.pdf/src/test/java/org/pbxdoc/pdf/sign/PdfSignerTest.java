/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.pdf.Reports;
import org.pbxdoc.pdf.Standards;
import org.pbxdoc.pdf.sign.SigningException.Reason;

/** A signed report is valid, still an archive file, and takes the signature of the other party. */
class PdfSignerTest {
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-25T16:30:00+01:00");
    private static byte[] report;
    private static byte[] keys;

    @BeforeAll
    static void prepare() throws Exception {
        report = Reports.withTwoFields();
        keys = new KeyFile()
                .with("jean", "RSA", "Jean Dupré", "2026-01-01", "2028-01-01")
                .with("lena", "EC", "Lena Kunz", "2026-01-01", "2028-01-01")
                .with("alt", "RSA", "Alt", "2020-01-01", "2022-01-01")
                .bytes();
    }

    @Test
    void signedByBothPartiesItStaysAnArchiveFile() throws Exception {
        byte[] once = sign(report, "jean", "client");
        byte[] twice = sign(once, "lena", "integrateur");
        Files.write(Path.of("target", "signed-once.pdf"), once);
        Files.write(Path.of("target", "signed-twice.pdf"), twice);
        assertArrayEquals(report, Arrays.copyOf(once, report.length), "what was there stays byte for byte");
        assertArrayEquals(once, Arrays.copyOf(twice, once.length));
        assertEquals(1, valid(once));
        assertEquals(2, valid(twice));
        Standards.assertPassesAll(once);
        Standards.assertPassesAll(twice);
    }

    @Test
    void theSignatureSaysWhoWhenWhereAndWhy() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sign(report, "jean", "client"))) {
            PDSignature signature = pdf.getSignatureDictionaries().get(0);
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            assertEquals("Jean Dupré", signature.getName());
            assertEquals("Réception", signature.getReason());
            assertEquals("Lausanne", signature.getLocation());
            assertEquals(AT.toInstant(), signature.getSignDate().toInstant());
            assertTrue(pdf.getDocumentCatalog().getAcroForm().isAppendOnly());
        }
    }

    @Test
    void theLastOpenFieldNeedsNoName() throws Exception {
        byte[] once = sign(report, "jean", "client");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Signature unnamed = new Signature(Optional.empty(), AT, Optional.empty(), Optional.empty());
        assertEquals("integrateur", signer("lena").sign(once, unnamed, out));
        assertReason(Reason.ALL_SIGNED, List.of(), () -> signer("jean").sign(out.toByteArray(), unnamed, new ByteArrayOutputStream()));
        assertReason(Reason.WHICH_FIELD, List.of("client", "integrateur"),
                () -> signer("jean").sign(report, unnamed, new ByteArrayOutputStream()));
    }

    @Test
    void aFilledReportIsSignedWithWhatWasFilledIn() throws Exception {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(report)) {
            PDTextField field = (PDTextField) pdf.getDocumentCatalog().getAcroForm().getField("client-function");
            field.setValue("Directrice générale");
            assertNotNull(field.getWidgets().get(0).getNormalAppearanceStream());
            pdf.saveIncremental(filled);
        }
        byte[] signed = sign(filled.toByteArray(), "jean", "client");
        assertEquals(1, valid(signed));
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            assertEquals("Directrice générale", pdf.getDocumentCatalog().getAcroForm().getField("client-function").getValueAsString());
        }
    }

    @Test
    void aChangedByteMakesItInvalid() throws Exception {
        byte[] signed = sign(report, "jean", "client");
        signed[report.length / 2] ^= 1;
        byte[] content = content(signed, signature(signed));
        assertThrows(Exception.class, () -> verify(signature(signed).getContents(signed), content));
    }

    @Test
    void whatStandsInTheWayIsNamed() throws Exception {
        assertReason(Reason.SIGNED, List.of("client"), () -> sign(sign(report, "jean", "client"), "jean", "client"));
        assertReason(Reason.NO_SUCH_FIELD, List.of("client", "integrateur"), () -> sign(report, "jean", "notaire"));
        assertReason(Reason.FOREIGN, List.of(), () -> sign(Reports.withoutField(), "jean", "client"));
        assertReason(Reason.NOT_A_PDF, List.of(), () -> sign("no".getBytes(StandardCharsets.US_ASCII), "jean", "client"));
        assertReason(Reason.NOT_A_PDF, List.of(), () -> sign(new byte[0], "jean", "client"));
        assertReason(Reason.PASSWORD, List.of(), () -> SigningKey.of(new ByteArrayInputStream(keys), "falsch".toCharArray(), Optional.of("jean")));
        assertReason(Reason.NO_SUCH_KEY, List.of("alt", "jean", "lena"), () -> key("hans"));
        assertReason(Reason.WHICH_KEY, List.of("alt", "jean", "lena"), () -> key(null));
        byte[] none = new KeyFile().bytes();
        assertReason(Reason.NO_KEY, List.of(), () -> SigningKey.of(new ByteArrayInputStream(none), KeyFile.PASSWORD.toCharArray(), Optional.empty()));
        assertReason(Reason.NOT_A_KEYSTORE, List.of(),
                () -> SigningKey.of(new ByteArrayInputStream(new byte[] {1, 2, 3}), new char[0], Optional.empty()));
        byte[] modern = new KeyFile().with("ed", "Ed25519", "Ed", "2026-01-01", "2028-01-01").bytes();
        assertReason(Reason.KEY_KIND, List.of("EdDSA"),
                () -> SigningKey.of(new ByteArrayInputStream(modern), KeyFile.PASSWORD.toCharArray(), Optional.empty()));
    }

    @Test
    void anExpiredCertificateIsKnown() throws Exception {
        assertFalse(key("alt").isValidAt(Instant.parse("2026-11-25T00:00:00Z")));
        assertTrue(key("jean").isValidAt(Instant.parse("2026-11-25T00:00:00Z")));
        assertFalse(key("jean").isValidAt(Instant.parse("2025-11-25T00:00:00Z")));
    }

    @Test
    void aPasswordMayHaveUmlauts() throws Exception {
        byte[] file = new KeyFile("Schlüssel-é").with("jean", "RSA", "Jean Dupré", "2026-01-01", "2028-01-01").bytes();
        assertEquals("Jean Dupré", SigningKey.of(new ByteArrayInputStream(file), "Schlüssel-é".toCharArray(), Optional.empty()).name());
        assertReason(Reason.PASSWORD, List.of(), () -> SigningKey.of(new ByteArrayInputStream(file), "Schlüssel-è".toCharArray(), Optional.empty()));
        assertReason(Reason.PASSWORD, List.of(), () -> SigningKey.of(new ByteArrayInputStream(file), "nein".toCharArray(), Optional.empty()));
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void assertReason(Reason reason, List<String> details, Attempt attempt) {
        SigningException thrown = assertThrows(SigningException.class, attempt::run);
        assertEquals(reason, thrown.reason());
        assertEquals(details, thrown.details());
    }

    private static SigningKey key(String alias) throws Exception {
        return SigningKey.of(new ByteArrayInputStream(keys), KeyFile.PASSWORD.toCharArray(), Optional.ofNullable(alias));
    }

    private static PdfSigner signer(String alias) throws Exception {
        return new PdfSigner(key(alias), (language, signer, signature) ->
                List.of("Signé électroniquement par", "25.11.2026 16:30 +01:00 中", "Lausanne", "Réception des installations ".repeat(4)));
    }

    private static byte[] sign(byte[] report, String alias, String field) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        signer(alias).sign(report, new Signature(Optional.of(field), AT, Optional.of("Réception"), Optional.of("Lausanne")), out);
        return out.toByteArray();
    }

    private static PDSignature signature(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().get(0);
        }
    }

    private static byte[] content(byte[] pdf, PDSignature signature) throws Exception {
        return signature.getSignedContent(pdf);
    }

    /** Returns how many signatures there are, all of which are valid; the last covers the whole file. */
    private static int valid(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            int end = 0;
            for (PDSignature signature : signatures) {
                verify(signature.getContents(pdf), signature.getSignedContent(pdf));
                end = Math.max(end, signature.getByteRange()[2] + signature.getByteRange()[3]);
            }
            assertEquals(pdf.length, end);
            return signatures.size();
        }
    }

    private static void verify(byte[] cms, byte[] content) throws Exception {
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), cms);
        SignerInformation signer = data.getSignerInfos().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder) data.getCertificates().getMatches(signer.getSID()).iterator().next();
        assertTrue(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)));
        AttributeTable attributes = signer.getSignedAttributes();
        assertNotNull(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        assertNull(attributes.get(CMSAttributes.signingTime), "PAdES keeps the time in the PDF");
    }
}
