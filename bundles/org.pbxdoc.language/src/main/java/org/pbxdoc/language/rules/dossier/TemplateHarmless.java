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
import java.util.Locale;
import org.pbxdoc.language.attached.NearbyFile;
import org.pbxdoc.language.attached.OfficeArchive;
import org.pbxdoc.language.attached.WordTemplate;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;

/** DOC010: the company's Word template is a Word file and harmless; whether it is there at all is for DOC002. */
public final class TemplateHarmless extends Rule {

    public TemplateHarmless() {
        super("DOC010", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (DocumentHeader header : installation.all(DocumentHeader.class)) {
            String name = header.getTemplate();
            if (name != null && NearbyFile.find(header.eResource().getURI(), name) instanceof NearbyFile.Found found) {
                try {
                    WordTemplate.read(found.path());
                } catch (OfficeArchive.Refused refused) {
                    report(header, refused.reason(), refused.part(), findings);
                } catch (IOException e) {
                    report(header, OfficeArchive.Reason.DAMAGED, "", findings);
                }
            }
        }
    }

    private static void report(DocumentHeader header, OfficeArchive.Reason reason, String part, Findings findings) {
        String name = header.getTemplate();
        var feature = ModelPackage.eINSTANCE.getDocumentHeader_Template();
        if (reason == OfficeArchive.Reason.DAMAGED) {
            findings.report(header, feature, name);
        } else {
            findings.reportAs(
                    reason.name().toLowerCase(Locale.ROOT), Severity.ERROR, header, feature, name, part.isEmpty() ? name : part);
        }
    }
}
