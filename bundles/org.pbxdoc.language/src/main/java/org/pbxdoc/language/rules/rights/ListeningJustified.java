/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.rights;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Lifecycles;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DataCategory;
import org.pbxdoc.language.model.DataProcessing;
import org.pbxdoc.language.model.Decision;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Grant;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Permission;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.RightsException;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.rules.Rule;

/** RGT004: who may listen in, whisper or record has a documented purpose, a term and a list of those who hear it. */
public final class ListeningJustified extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Set<Permission> RECORDING = EnumSet.of(Permission.RECORD, Permission.RECORD_ALL);
    private static final Set<Permission> LISTENING =
            EnumSet.of(Permission.LISTEN_IN, Permission.WHISPER, Permission.RECORD, Permission.RECORD_ALL);

    public ListeningJustified() {
        super("RGT004", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Profile profile : installation.all(Profile.class)) {
            for (Grant grant : Lifecycles.isActive(profile) ? profile.getGrants() : List.<Grant>of()) {
                if (isAllowed(grant.getPermission(), grant.getDecision())) {
                    judge(profile, grant, MODEL.getGrant_Permission(), grant.getPermission(), installation, findings);
                }
            }
        }
        for (User user : installation.all(User.class)) {
            for (RightsException exception : user.getExceptions()) {
                if (isAllowed(exception.getPermission(), exception.getDecision())) {
                    judge(
                            user,
                            exception,
                            MODEL.getRightsException_Permission(),
                            exception.getPermission(),
                            installation,
                            findings);
                }
            }
        }
    }

    private static boolean isAllowed(Permission permission, Decision decision) {
        return LISTENING.contains(permission) && (decision == Decision.ALLOW || decision == Decision.CONDITIONAL);
    }

    private static void judge(
            Element holder,
            EObject place,
            EStructuralFeature feature,
            Permission permission,
            Installation installation,
            Findings findings) {
        boolean documented = installation.all(DataProcessing.class).stream()
                .anyMatch(processing -> isAbout(processing, holder, permission) && isComplete(processing));
        if (!documented) {
            findings.report(place, feature, Named.of(holder), permission.getLiteral());
        }
    }

    /** It names the holder; what is said about all recordings holds for each right to record. */
    private static boolean isAbout(DataProcessing processing, Element holder, Permission permission) {
        boolean recordings = RECORDING.contains(permission)
                && processing.getSubjects().isEmpty()
                && processing.getCategory() == DataCategory.RECORDINGS
                && Written.is(processing, MODEL.getDataProcessing_Category());
        return recordings || processing.getSubjects().contains(holder);
    }

    private static boolean isComplete(DataProcessing processing) {
        boolean why = processing.getPurpose() != null || processing.getBasis() != null;
        return why && processing.getRetention() != null && processing.getAccess() != null;
    }
}
