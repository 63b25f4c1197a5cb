/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.manifest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 signature of a manifest: 64 bytes in a file of their own, as other tools make and check them too.
 *
 * <p>Since the manifest names every file with its hash, its signature stands for the whole pack.
 */
public final class ManifestSignature {

    /** Name of the file beside the manifest. */
    public static final String FILE = "manifest.json.sig";

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private ManifestSignature() {}

    /**
     * Reads a private key.
     *
     * @param pem a PKCS#8 key in PEM, without password
     * @throws GeneralSecurityException if it is none, or not of this kind
     */
    public static PrivateKey privateKey(byte[] pem) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(content(pem, "PRIVATE KEY")));
    }

    /**
     * Reads a public key.
     *
     * @param pem a key in PEM
     * @throws GeneralSecurityException if it is none, or not of this kind
     */
    public static PublicKey publicKey(byte[] pem) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(content(pem, "PUBLIC KEY")));
    }

    private static byte[] content(byte[] pem, String kind) throws GeneralSecurityException {
        Matcher block = PEM.matcher(new String(pem, StandardCharsets.ISO_8859_1));
        if (!block.find() || !block.group(1).equals(kind)) {
            throw new GeneralSecurityException("There is no " + kind + " in it");
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("The " + kind + " in it is damaged", e);
        }
    }

    /** Returns the signature of {@code manifest} with {@code key}. */
    public static byte[] of(byte[] manifest, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(manifest);
        return signature.sign();
    }

    /** Returns whether {@code signature} is that of {@code manifest} with the private half of {@code key}. */
    public static boolean isValid(byte[] manifest, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(manifest);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
