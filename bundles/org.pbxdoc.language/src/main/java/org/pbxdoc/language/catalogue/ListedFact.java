/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.ModelPackage;

/**
 * A sourced statement of a catalogue.
 *
 * @param name its name
 * @param statement what it says
 * @param status how sure it is, in the word of the language; empty if that is not written
 * @param source where it was read; empty if there is none
 * @param release for which release it holds; empty if it does not say
 * @param note what else there is to know
 */
public record ListedFact(String name, LookupText statement, String status, String source, String release, LookupText note) {

    static ListedFact of(Fact fact) {
        boolean stated = Written.is(fact, ModelPackage.eINSTANCE.getFact_Status());
        return new ListedFact(
                fact.getName() == null ? "?" : fact.getName(),
                LookupText.of(fact.getTitle()),
                stated ? fact.getStatus().getLiteral() : "",
                LookupText.safe(fact.getSource()),
                LookupText.safe(fact.getRelease()),
                LookupText.of(fact.getNote()));
    }
}
