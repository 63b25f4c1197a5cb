/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.navigate;

import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.model.Element;

/**
 * What an element is called, to find it again in a later state of the texts.
 *
 * @param type the class of the element
 * @param qualifiedName its name with those of what it is in
 */
public record Designation(String type, String qualifiedName) {

    /** Returns what the element that is named at {@code offset} of a file or catalogue is called. */
    public static Optional<Designation> at(Snapshot snapshot, URI uri, int offset) {
        return Pointed.at(snapshot, uri, offset).flatMap(pointed -> of(pointed.element()));
    }

    /** Returns what {@code element} is called. */
    public static Optional<Designation> of(Element element) {
        QualifiedName name = LanguageServices.shared().part(IQualifiedNameProvider.class).getFullyQualifiedName(element);
        return Optional.ofNullable(name).map(known -> new Designation(element.eClass().getName(), known.toString()));
    }

    /** Returns its own name. */
    public String name() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    /** Returns the element that is called so, of the customer or of a catalogue in use. */
    Optional<Element> in(Snapshot snapshot) {
        return snapshot.resources()
                .flatMap(resource -> StreamSupport.stream(Spliterators.spliteratorUnknownSize(resource.getAllContents(), 0), false))
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> of(element).filter(this::equals).isPresent())
                .findFirst();
    }
}
