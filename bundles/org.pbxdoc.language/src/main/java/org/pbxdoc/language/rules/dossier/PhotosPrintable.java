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
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.attached.ImageFile;
import org.pbxdoc.language.attached.NearbyFile;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentKind;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DOC011: a photo of the document register can be printed; whether the file is there is for DOC002. */
public final class PhotosPrintable extends Rule {

    public PhotosPrintable() {
        super("DOC011", Severity.WARNING, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (FiledDocument photo : installation.all(FiledDocument.class)) {
            if (photo.getKind() != DocumentKind.PHOTO || photo.getPath() == null) {
                continue;
            }
            if (NearbyFile.find(photo.eResource().getURI(), photo.getPath()) instanceof NearbyFile.Found found) {
                refusal(found.path()).ifPresent(refusal -> report(photo, refusal, findings));
            }
        }
    }

    private static Optional<ImageFile.Refusal> refusal(Path file) {
        try {
            return Files.size(file) > ImageFile.MOST_BYTES
                    ? Optional.of(ImageFile.Refusal.LARGE)
                    : ImageFile.of(file.getFileName().toString(), Files.readAllBytes(file)).refusal();
        } catch (IOException e) {
            return Optional.of(ImageFile.Refusal.DAMAGED);
        }
    }

    private static void report(FiledDocument photo, ImageFile.Refusal refusal, Findings findings) {
        var feature = ModelPackage.eINSTANCE.getFiledDocument_Path();
        if (refusal == ImageFile.Refusal.KIND) {
            findings.report(photo, feature, photo.getPath());
        } else {
            findings.reportAs(refusal.name().toLowerCase(Locale.ROOT), Severity.WARNING, photo, feature, photo.getPath());
        }
    }
}
