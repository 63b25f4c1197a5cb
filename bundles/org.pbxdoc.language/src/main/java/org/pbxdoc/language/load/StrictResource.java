/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * A file of the language that is read strictly as UTF-8.
 *
 * <p>Xtext itself replaces bad bytes by U+FFFD without a word; here they are kept as a {@linkplain #fault() fault}.
 */
public class StrictResource extends LazyLinkingResource {

    private Optional<StrictText.Fault> fault = Optional.empty();

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        StrictText source = StrictText.decode(in.readAllBytes());
        fault = source.fault();
        super.doLoad(new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)), options);
    }

    /**
     * Does nothing: what a name means stays the same as long as the resource lives, so no problem of a name goes away. To look
     * for one, the message for each name that is known would be made, with all names that are similar to it.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> name) {}

    /** Returns the first byte that is not UTF-8, if there is one. */
    public Optional<StrictText.Fault> fault() {
        return fault;
    }
}
