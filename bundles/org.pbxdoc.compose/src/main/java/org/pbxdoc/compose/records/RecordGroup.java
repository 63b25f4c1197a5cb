/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.records;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ModelPackage;

/**
 * Kinds of elements that belong together; they stand together in the grammar, so the first of each group is enough.
 *
 * @param key the label of the group is {@code records.<key>}
 * @param first the first kind of the group
 */
public record RecordGroup(String key, EClass first) {

    /** All groups in the order of the grammar. */
    public static final List<RecordGroup> ALL = List.of(
            new RecordGroup("document", ModelPackage.eINSTANCE.getDocumentHeader()),
            new RecordGroup("catalogue", ModelPackage.eINSTANCE.getCatalogue()),
            new RecordGroup("organisation", ModelPackage.eINSTANCE.getCompany()),
            new RecordGroup("server", ModelPackage.eINSTANCE.getHypervisor()),
            new RecordGroup("lines", ModelPackage.eINSTANCE.getPublicLine()),
            new RecordGroup("numbering", ModelPackage.eINSTANCE.getNumbering()),
            new RecordGroup("users", ModelPackage.eINSTANCE.getUser()),
            new RecordGroup("calls", ModelPackage.eINSTANCE.getHuntGroup()),
            new RecordGroup("dect", ModelPackage.eINSTANCE.getDectSystem()),
            new RecordGroup("integrations", ModelPackage.eINSTANCE.getCtiInterface()),
            new RecordGroup("licences", ModelPackage.eINSTANCE.getLicence()),
            new RecordGroup("network", ModelPackage.eINSTANCE.getNetwork()),
            new RecordGroup("operation", ModelPackage.eINSTANCE.getAvailabilityMeasure()),
            new RecordGroup("documents", ModelPackage.eINSTANCE.getFiledDocument()),
            new RecordGroup("commissioning", ModelPackage.eINSTANCE.getTestCase()),
            new RecordGroup("changes", ModelPackage.eINSTANCE.getChange()));

    /** Returns the group that {@code kind} is in: the last one that begins before it. */
    public static RecordGroup of(EClass kind) {
        RecordGroup group = ALL.get(0);
        for (RecordGroup next : ALL) {
            if (next.first().getClassifierID() <= kind.getClassifierID()) {
                group = next;
            }
        }
        return group;
    }

    /** Returns the heading of this group. */
    public Text heading() {
        return Text.label("records." + key);
    }
}
