/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.attached.NearbyFile;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DOC002: a file that the dossier refers to is there, and is the one it was. */
public final class ReferencedFiles extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Larger files are not hashed at every check. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    public ReferencedFiles() {
        super("DOC002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (FiledDocument document : installation.all(FiledDocument.class)) {
            check(document, MODEL.getFiledDocument_Path(), document.getPath(), findings)
                    .ifPresent(file -> checkDigest(document, file, findings));
        }
        for (DocumentHeader header : installation.all(DocumentHeader.class)) {
            check(header, MODEL.getDocumentHeader_Logo(), header.getLogo(), findings);
            check(header, MODEL.getDocumentHeader_Template(), header.getTemplate(), findings);
        }
    }

    /** Returns the file if it is there and may be read. */
    private static Optional<Path> check(EObject element, EAttribute feature, String text, Findings findings) {
        if (text == null || text.isBlank() || isWeb(text)) {
            return Optional.empty();
        }
        NearbyFile file = NearbyFile.find(element.eResource().getURI(), text);
        if (file instanceof NearbyFile.Outside) {
            findings.reportAs("outside", Severity.ERROR, element, feature, text);
        } else if (file instanceof NearbyFile.Missing) {
            findings.report(element, feature, text);
        }
        return file instanceof NearbyFile.Found found ? Optional.of(found.path()) : Optional.empty();
    }

    private static boolean isWeb(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static void checkDigest(FiledDocument document, Path file, Findings findings) {
        if (document.getDigest() == null) {
            return;
        }
        Optional<String> digest = digest(file);
        if (digest.isPresent() && !digest.get().equalsIgnoreCase(document.getDigest())) {
            findings.reportAs("digest", Severity.ERROR, document, MODEL.getFiledDocument_Digest(), document.getPath(), digest.get());
        }
    }

    private static Optional<String> digest(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return Optional.of(HexFormat.of().formatHex(hash));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
