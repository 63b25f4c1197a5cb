/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A PKCS#12 file with keys made for one test, their certificates signed by themselves. */
public final class KeyFile {
    public static final String PASSWORD = "geheim";
    private final KeyStore store;
    private final String password;

    public KeyFile() throws Exception {
        this(PASSWORD);
    }

    /** Starts a file with a {@code password} of its own, of any letters. */
    public KeyFile(String password) throws Exception {
        this.password = password;
        store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        store.load(null, null);
    }

    /** Adds a key of {@code kind}, RSA or EC, for {@code name}, valid between the two days. */
    public KeyFile with(String alias, String kind, String name, String from, String until) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        if (!kind.startsWith("Ed")) {
            generator.initialize(kind.equals("RSA") ? 2048 : 256);
        }
        KeyPair pair = generator.generateKeyPair();
        X500Name subject = new X500Name("CN=" + name + ",O=Exemple SA,C=CH");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject, BigInteger.TEN, day(from), day(until), subject, pair.getPublic());
        String algorithm = kind.equals("EC") ? "SHA256withECDSA" : kind.equals("RSA") ? "SHA256withRSA" : kind;
        Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
        store.setKeyEntry(alias, pair.getPrivate(), password.toCharArray(), new Certificate[] {certificate});
        return this;
    }

    private static Date day(String day) {
        return Date.from(Instant.parse(day + "T00:00:00Z"));
    }

    public byte[] bytes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password.toCharArray());
        return out.toByteArray();
    }
}
