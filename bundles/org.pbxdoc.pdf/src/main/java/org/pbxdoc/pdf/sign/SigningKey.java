/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.pbxdoc.pdf.sign.SigningException.Reason;

/** The private key a person signs with, and the certificates that say whose it is. */
public final class SigningKey {
    private static final String FORMAT = "PKCS12";

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Reads a key from a PKCS#12 file.
     *
     * @param file content of the file
     * @param password its password; the caller clears it
     * @param alias name of the key in the file; not needed when there is only one
     * @throws SigningException if there is no such key, or it cannot be opened
     * @throws IOException if the file cannot be read
     */
    public static SigningKey of(InputStream file, char[] password, Optional<String> alias) throws SigningException, IOException {
        byte[] bytes = file.readAllBytes();
        try {
            KeyStore store = isAscii(password) ? KeyStore.getInstance(FORMAT) : KeyStore.getInstance(FORMAT, new BouncyCastleProvider());
            load(store, bytes, password);
            return of(store, alias.isPresent() ? named(store, alias.get()) : only(store), password);
        } catch (UnrecoverableKeyException e) {
            throw new SigningException(Reason.PASSWORD, List.of(), e);
        } catch (GeneralSecurityException e) {
            throw new SigningException(Reason.NOT_A_KEYSTORE, List.of(), e);
        }
    }

    /** Java itself opens no file whose password has an umlaut or an accent. */
    private static boolean isAscii(char[] password) {
        for (char c : password) {
            if (c > '~') {
                return false;
            }
        }
        return true;
    }

    private static void load(KeyStore store, byte[] bytes, char[] password) throws SigningException, GeneralSecurityException {
        try {
            store.load(new ByteArrayInputStream(bytes), password);
        } catch (IOException e) {
            boolean locked = e.getCause() instanceof UnrecoverableKeyException || String.valueOf(e.getMessage()).contains("wrong password");
            throw new SigningException(locked ? Reason.PASSWORD : Reason.NOT_A_KEYSTORE, List.of(), e);
        }
    }

    private static SigningKey of(KeyStore store, String alias, char[] password) throws SigningException, GeneralSecurityException {
        Key key = store.getKey(alias, password);
        Certificate[] certificates = store.getCertificateChain(alias);
        if (!(key instanceof PrivateKey own) || certificates == null || certificates.length == 0) {
            throw SigningException.of(Reason.NO_KEY);
        }
        if (!CmsSignature.canSign(own.getAlgorithm())) {
            throw SigningException.of(Reason.KEY_KIND, own.getAlgorithm());
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            chain.add((X509Certificate) certificate);
        }
        return new SigningKey(own, chain);
    }

    private static String named(KeyStore store, String alias) throws SigningException, GeneralSecurityException {
        if (!store.isKeyEntry(alias)) {
            throw new SigningException(Reason.NO_SUCH_KEY, keys(store), null);
        }
        return alias;
    }

    private static String only(KeyStore store) throws SigningException, GeneralSecurityException {
        List<String> keys = keys(store);
        if (keys.size() != 1) {
            throw new SigningException(keys.isEmpty() ? Reason.NO_KEY : Reason.WHICH_KEY, keys, null);
        }
        return keys.get(0);
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    /** Returns the name of the person or company the certificate was issued to. */
    public String name() {
        X500Name subject = X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        RDN[] names = subject.getRDNs(BCStyle.CN);
        return names.length == 0 ? subject.toString() : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    /** Returns whether the certificate is valid at {@code instant}. */
    public boolean isValidAt(Instant instant) {
        return !instant.isBefore(certificate().getNotBefore().toInstant()) && !instant.isAfter(expiry());
    }

    /** Returns until when the certificate is valid. */
    public Instant expiry() {
        return certificate().getNotAfter().toInstant();
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    List<X509Certificate> chain() {
        return chain;
    }

    PrivateKey key() {
        return key;
    }
}
