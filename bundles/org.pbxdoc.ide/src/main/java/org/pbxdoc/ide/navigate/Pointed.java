/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.navigate;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.ide.EditedFolder;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.Element;

/**
 * The element that is named at a cursor.
 *
 * @param element the element
 * @param place the name under the cursor; of a path only the one that was pointed at
 * @param declares whether the name is given there
 */
public record Pointed(Element element, TextPlace place, boolean declares) {

    /** Returns what is named at {@code offset} of {@code file}. */
    public static Optional<Pointed> at(Snapshot snapshot, Path file, int offset) {
        return at(snapshot, EditedFolder.uri(file), offset);
    }

    /** Returns what is named at {@code offset} of the file or catalogue at {@code uri}. */
    public static Optional<Pointed> at(Snapshot snapshot, URI uri, int offset) {
        return snapshot.resource(uri).flatMap(resource -> used(snapshot, resource.getURI(), offset)
                .or(() -> declared(resource, offset)));
    }

    private static Optional<Pointed> used(Snapshot snapshot, URI uri, int offset) {
        return Uses.of(snapshot).at(uri, offset).flatMap(use -> use.segments().stream()
                .filter(segment -> segment.region().touches(offset))
                .findFirst()
                .map(segment -> new Pointed(segment.element(), new TextPlace(uri, segment.region()), false)));
    }

    private static Optional<Pointed> declared(StrictResource resource, int offset) {
        return around(resource, offset)
                .or(() -> offset > 0 ? around(resource, offset - 1) : Optional.empty())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(element -> Uses.name(element)
                        .filter(name -> name.uri().equals(resource.getURI()) && name.region().touches(offset))
                        .map(name -> new Pointed(element, name, true)));
    }

    /** Returns the innermost piece of the model whose text is at {@code offset}. */
    public static Optional<EObject> around(StrictResource resource, int offset) {
        IParseResult parsed = resource.getParseResult();
        if (parsed == null || parsed.getRootNode() == null) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
        return Optional.ofNullable(leaf).map(NodeModelUtils::findActualSemanticObjectFor);
    }

    /** Returns where the element is declared: its name, or the statement that its table is read by. */
    public static Optional<TextPlace> declaration(Element element) {
        return Uses.name(element).or(() -> element.eContainer() == null || element.eResource() == null
                ? Optional.empty()
                : Optional.ofNullable(NodeModelUtils.findActualNodeFor(element.eContainer()))
                        .map(node -> new TextPlace(
                                element.eResource().getURI(), Region.between(node.getOffset(), node.getOffset()))));
    }
}
