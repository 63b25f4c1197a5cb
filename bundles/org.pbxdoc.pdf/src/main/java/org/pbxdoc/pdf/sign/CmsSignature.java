/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature over the bytes of a PDF: detached CMS with the attributes that PAdES asks for. */
final class CmsSignature implements SignatureInterface {
    private static final Map<String, String> ALGORITHMS = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    private final SigningKey key;

    CmsSignature(SigningKey key) {
        this.key = key;
    }

    /** Returns whether keys of {@code kind}, a name of the Java cryptography, sign reports. */
    static boolean canSign(String kind) {
        return ALGORITHMS.containsKey(kind);
    }

    /** Returns how many bytes to keep free for a signature with {@code key}. */
    static int room(SigningKey key) {
        int certificates = 0;
        for (X509Certificate certificate : key.chain()) {
            certificates += certificate.getSigAlgParams() == null ? 2048 : 3072;
            certificates += certificate.getPublicKey().getEncoded().length;
            certificates += certificate.getSubjectX500Principal().getEncoded().length;
        }
        return 8192 + certificates;
    }

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            ContentSigner signer = new JcaContentSignerBuilder(ALGORITHMS.get(key.key().getAlgorithm())).build(key.key());
            JcaSignerInfoGeneratorBuilder builder =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            builder.setSignedAttributeGenerator(new Attributes());
            generator.addSignerInfoGenerator(builder.build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new Detached(content), false).toASN1Structure().getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("The signature cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * The signed attributes. The time of signing stands in the signature dictionary of the PDF, where PAdES wants it, and not
     * here.
     */
    private final class Attributes extends DefaultSignedAttributeTableGenerator {
        @Override
        public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
            AttributeTable standard = super.getAttributes(parameters);
            return standard.remove(CMSAttributes.signingTime)
                    .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate());
        }

        private ASN1Encodable signingCertificate() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
                GeneralName issuer = new GeneralName(X500Name.getInstance(key.certificate().getIssuerX500Principal().getEncoded()));
                IssuerSerial serial = new IssuerSerial(new GeneralNames(issuer), key.certificate().getSerialNumber());
                return new SigningCertificateV2(new ESSCertIDv2(digest, serial));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    /** The signed bytes, which stay outside of the signature. */
    private record Detached(InputStream content) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public Object getContent() {
            return content;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }
    }
}
