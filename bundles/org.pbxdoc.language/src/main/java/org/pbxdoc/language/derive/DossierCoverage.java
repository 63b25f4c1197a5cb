/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Acceptance;
import org.pbxdoc.language.model.Automation;
import org.pbxdoc.language.model.Backup;
import org.pbxdoc.language.model.Change;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.DataProcessing;
import org.pbxdoc.language.model.Discharge;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.DocumentKind;
import org.pbxdoc.language.model.DossierPart;
import org.pbxdoc.language.model.Exclusion;
import org.pbxdoc.language.model.FiledDocument;
import org.pbxdoc.language.model.LabellingScheme;
import org.pbxdoc.language.model.Licence;
import org.pbxdoc.language.model.NamingScheme;
import org.pbxdoc.language.model.Network;
import org.pbxdoc.language.model.PremisesAccess;
import org.pbxdoc.language.model.Procedure;
import org.pbxdoc.language.model.ProcedureKind;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Stakeholder;
import org.pbxdoc.language.model.TestCase;

/**
 * What a dossier must contain, and whether this one does.
 *
 * @param parts all parts, in the order of the language
 */
public record DossierCoverage(List<Part> parts) {

    /** Whether a part is there. */
    public enum State {
        PRESENT,
        EXCLUDED,
        OPEN
    }

    /**
     * One part.
     *
     * @param part the part
     * @param content what there is of it, in the order of the text
     * @param exclusion why the customer has no use for it, if the author says so
     */
    public record Part(DossierPart part, List<EObject> content, Optional<Exclusion> exclusion) {

        public Part {
            content = List.copyOf(content);
        }

        /** Returns its state; what is there is there, even if somebody excluded it. */
        public State state() {
            if (!content.isEmpty()) {
                return State.PRESENT;
            }
            return exclusion.isPresent() ? State.EXCLUDED : State.OPEN;
        }
    }

    private static final Set<DocumentKind> COMMERCIAL = EnumSet.of(
            DocumentKind.OFFER,
            DocumentKind.ADDITIONAL_OFFER,
            DocumentKind.QUOTE,
            DocumentKind.SURPLUS,
            DocumentKind.DELIVERY_NOTE,
            DocumentKind.DOWN_PAYMENT,
            DocumentKind.INVOICE);

    public DossierCoverage {
        parts = List.copyOf(parts);
    }

    /** Returns the coverage of the dossier of {@code installation}. */
    public static DossierCoverage of(Installation installation) {
        return installation.derived(DossierCoverage.class, DossierCoverage::derive);
    }

    private static DossierCoverage derive(Installation installation) {
        Map<DossierPart, Exclusion> exclusions = new EnumMap<>(DossierPart.class);
        for (DocumentHeader header : installation.all(DocumentHeader.class)) {
            header.getExclusions().forEach(exclusion -> exclusions.putIfAbsent(exclusion.getPart(), exclusion));
        }
        List<Part> parts = new ArrayList<>();
        for (DossierPart part : DossierPart.values()) {
            parts.add(new Part(part, content(part, installation), Optional.ofNullable(exclusions.get(part))));
        }
        return new DossierCoverage(parts);
    }

    private static List<EObject> content(DossierPart part, Installation all) {
        return switch (part) {
            case PHOTOS -> filed(all, EnumSet.of(DocumentKind.PHOTO));
            case COMMERCIAL -> filed(all, COMMERCIAL);
            case ACCESS -> List.copyOf(all.all(PremisesAccess.class));
            case CONTACTS -> List.copyOf(all.all(Contact.class));
            case NOMENCLATURE -> with(all.all(NamingScheme.class), all, EnumSet.of(ProcedureKind.NOMENCLATURE));
            case CONFIDENTIALITY -> with(List.of(), all, EnumSet.of(ProcedureKind.CONFIDENTIALITY));
            case LABELLING -> with(all.all(LabellingScheme.class), all, EnumSet.of(ProcedureKind.LABELLING));
            case RIGHTS -> List.copyOf(all.all(Profile.class));
            case CHANGE_LOG -> List.copyOf(all.all(Change.class));
            case ADDRESSING -> List.copyOf(all.all(Network.class));
            case LICENCES -> List.copyOf(all.all(Licence.class));
            case STAKEHOLDERS -> List.copyOf(all.all(Stakeholder.class));
            case COMMISSIONING -> commissioning(all);
            case DISCHARGE -> List.copyOf(all.all(Discharge.class));
            case CORRESPONDENCE -> filed(all, EnumSet.of(DocumentKind.CORRESPONDENCE));
            case PROCEDURES -> with(List.of(), all, EnumSet.of(ProcedureKind.RESTORE, ProcedureKind.SPECIAL));
            case AUTOMATIONS -> with(all.all(Automation.class), all, EnumSet.of(ProcedureKind.AUTOMATION));
            case DATA_PROCESSING -> with(all.all(DataProcessing.class), all, EnumSet.of(ProcedureKind.DATA_PROCESSING));
            case BACKUPS -> List.copyOf(all.all(Backup.class));
        };
    }

    private static List<EObject> filed(Installation installation, Set<DocumentKind> kinds) {
        return installation.all(FiledDocument.class).stream()
                .filter(document -> kinds.contains(document.getKind()))
                .map(EObject.class::cast)
                .toList();
    }

    private static List<EObject> with(
            List<? extends EObject> elements, Installation installation, Set<ProcedureKind> kinds) {
        List<EObject> found = new ArrayList<>(elements);
        installation.all(Procedure.class).stream()
                .filter(procedure -> kinds.contains(procedure.getKind()))
                .forEach(found::add);
        return found;
    }

    private static List<EObject> commissioning(Installation installation) {
        List<EObject> found = new ArrayList<>(installation.all(TestCase.class));
        found.addAll(installation.all(Acceptance.class));
        return found;
    }

    /** Returns the parts that are neither there nor excluded. */
    public List<Part> open() {
        return parts.stream().filter(part -> part.state() == State.OPEN).toList();
    }
}
