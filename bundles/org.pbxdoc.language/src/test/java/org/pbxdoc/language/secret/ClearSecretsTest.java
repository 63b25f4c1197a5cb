/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbxdoc.language.secret.ClearSecrets.Hint;

class ClearSecretsTest {

    static List<String> planted() throws IOException {
        return lines("planted.txt");
    }

    static List<String> innocent() throws IOException {
        return lines("innocent.txt");
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsWhatIsPlanted(String text) {
        assertFalse(ClearSecrets.find(text).isEmpty(), text);
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void leavesTheInnocentAlone(String text) {
        assertTrue(ClearSecrets.find(text).isEmpty(), () -> text + " " + ClearSecrets.find(text));
    }

    /** Every way to announce a password with every kind of password. */
    @Test
    void findsAlmostAllCombinations() {
        List<String> frames = List.of(
                "Mot de passe: %s", "mot de passe admin : %s", "MDP=%s", "mdp du PBX: %s", "Le mot de passe est %s", "Passwort: %s",
                "WLAN-Passwort: %s", "Das Kennwort lautet %s", "PW: %s", "Kennwort für pbx = %s", "password=%s", "Admin password: %s",
                "The password is %s", "AuthPassword=%s", "voicemail_password: %s", "pwd: %s", "secret: %s", "\"password\": \"%s\"",
                "<password>%s</password>", "PSK: %s", "clé wifi: %s", "WLAN-Schlüssel: %s", "chiave wifi: %s", "La password è %s",
                "password di amministratore: %s", "Parola d'ordine: %s", "api_key=%s", "SNMP community: %s", "https://admin:%s@pbx.example/",
                "sip:100:%s@pbx.example", "Login: admin / %s", "password - %s");
        List<String> values = List.of(
                "Soleil2024!", "Winter-2025$", "hunter2X", "p@ssW0rd", "Tr0ub4dor&3", "Sommer.24Bern", "aB3$kL9z", "9fK2mQ7xW1",
                "Zürich8000!", "Lugano#77a", "X7!q", "Qwertz123", "MeinHund1", "Geneve1204*", "Admin1234", "S3cr3tKey99");
        List<String> missed = new ArrayList<>();
        for (String frame : frames) {
            for (String value : values) {
                if (ClearSecrets.find(frame.formatted(value)).isEmpty()) {
                    missed.add(frame.formatted(value));
                }
            }
        }
        int all = frames.size() * values.size();
        assertTrue(all >= 500, "there are " + all);
        assertTrue(missed.size() <= all * 0.02, () -> missed.size() + " of " + all + " missed: " + missed);
    }

    /** Every way to speak of a password with every way to say where it is. */
    @Test
    void isHardlyEverAlarmedWithoutReason() {
        List<String> frames = List.of(
                "Mot de passe: %s", "mot de passe admin : %s", "MDP : %s", "Passwort: %s", "Kennwort pbx: %s", "WLAN-Schlüssel: %s",
                "password: %s", "Password for the PBX: %s", "PIN: %s", "Code d'accès: %s", "Zutrittscode: %s", "Codice d'accesso: %s",
                "PSK: %s", "secret: %s", "password = %s", "Parola d'ordine: %s");
        List<String> values = List.of(
                "voir KeePass", "voir coffre-fort", "siehe Tresor", "siehe KeePass Eintrag 12", "vedi cassaforte", "see vault",
                "KeePass", "dans le coffre, entrée PBX-01", "im Umschlag Nr. 12", "nella busta 4", "demander à la réception", "beim Hauswart",
                "inconnu", "unbekannt", "sconosciuta", "unknown", "changé le 12.03.2026", "geändert am 12.03.2026", "cambiata il 12.03.2026",
                "changed 2026-03-12", "********", "•••••", "<à compléter>", "{{vault}}", "${PBX_PASSWORD}", "n/a", "aucun", "kein", "none",
                "personnel", "persönlich", "12 caractères minimum", "90d");
        List<String> alarms = new ArrayList<>();
        for (String frame : frames) {
            for (String value : values) {
                if (!ClearSecrets.find(frame.formatted(value)).isEmpty()) {
                    alarms.add(frame.formatted(value));
                }
            }
        }
        int all = frames.size() * values.size();
        assertTrue(all >= 500, "there are " + all);
        assertTrue(alarms.size() <= all * 0.01, () -> alarms.size() + " of " + all + " without reason: " + alarms);
    }

    @Test
    void neverRepeatsTheSecret() throws IOException {
        for (String text : planted()) {
            for (Hint hint : ClearSecrets.find(text)) {
                for (String secret : List.of("Soleil2024", "4711", "hunter2", "geheim7", "a7Gh2kk")) {
                    assertFalse(hint.toString().contains(secret), hint.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuthPassword", "PIN", "DeskphoneWebPass", "SrvcAccessPwd", "secret", "vmpwd", "Passwort", "voicemail_password", "Passwort SIP", "Web password 1", "Mot de passe admin"})
    void knowsColumnsThatImportersDrop(String name) {
        assertTrue(ClearSecrets.isSecretField(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number", "FirstName", "PinProtect", "VMNoPin2", "AuthID", "Shipping", "Passage", "MAC_0", "Compass", "Passwort geändert am"})
    void knowsColumnsThatImportersKeep(String name) {
        assertFalse(ClearSecrets.isSecretField(name), name);
    }

    @Test
    void readsLargeTextsQuickly() {
        String words = "Le mot de passe est dans le coffre. password_".repeat(4_000);
        String wide = "a".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ClearSecrets.find(words);
            assertEquals(List.of(), ClearSecrets.find(wide));
            ClearSecrets.find("password ".repeat(10_000));
            ClearSecrets.find("sip:" + "a:".repeat(200_000));
        });
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = ClearSecretsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("\\r", "\r").replace("\\n", "\n"))
                    .toList();
        }
    }
}
