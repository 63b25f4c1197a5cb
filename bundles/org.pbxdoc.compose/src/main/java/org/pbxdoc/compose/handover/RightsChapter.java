/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.handover;

import java.util.Optional;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.compose.rights.RightsTables;
import org.pbxdoc.document.Section;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.RightsPolicy;

/** Who may do what: the matrix of the profiles, what counts where rights contradict, the exceptions of single users. */
final class RightsChapter {

    private final Composition composition;

    RightsChapter(Composition composition) {
        this.composition = composition;
    }

    Optional<Section> chapter() {
        Chapter chapter = Chapter.wide("rights");
        Attributes attributes = Attributes.titled(composition.reader());
        for (RightsPolicy policy : composition.installation().all(RightsPolicy.class)) {
            chapter.keyValues("rights-policy", attributes.entries(
                    policy,
                    ModelPackage.RIGHTS_POLICY__CONFLICT, ModelPackage.RIGHTS_POLICY__DEFAULT, ModelPackage.RIGHTS_POLICY__SOURCE,
                    ModelPackage.RIGHTS_POLICY__NOTE));
        }
        RightsTables tables = new RightsTables(composition);
        return chapter.add(tables.matrix()).add(tables.conditions()).add(tables.exceptions()).section();
    }
}
