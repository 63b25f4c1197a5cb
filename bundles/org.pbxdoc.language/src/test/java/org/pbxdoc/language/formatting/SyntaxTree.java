/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pbxdoc.language.PbxdocStandaloneSetup;

/**
 * What a text says, without its layout.
 *
 * @param meaning elements, values and references; two texts with the same meaning are the same to all that read them
 * @param words all words, signs and comments; in comments white space does not count
 */
record SyntaxTree(String meaning, List<String> words) {

    static SyntaxTree of(String text) {
        XtextResource resource = parse(text);
        assertFalse(resource.getParseResult().hasSyntaxErrors(), () -> "does not parse:\n" + text);
        StringBuilder tree = new StringBuilder();
        write(resource.getContents().get(0), "", tree);
        return new SyntaxTree(tree.toString(), words(resource.getParseResult().getRootNode()));
    }

    private static List<String> words(INode text) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : text.getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/")) {
                words.add(leaf.getText().replaceAll("\\s+", " ").strip());
            } else if (!leaf.isHidden()) {
                words.add(leaf.getText().replace("\r\n", "\n"));
            }
        }
        return words;
    }

    static XtextResource parse(String text) {
        XtextResourceSet set = PbxdocStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/tree.pbxdoc"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    private static void write(EObject object, String indent, StringBuilder tree) {
        tree.append(indent).append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!(feature instanceof EReference reference)) {
                tree.append(indent).append(feature.getName()).append(" = ").append(object.eGet(feature)).append('\n');
            } else if (reference.isContainment()) {
                for (Object child : values(object, feature)) {
                    tree.append(indent).append(feature.getName()).append('\n');
                    write((EObject) child, indent + "  ", tree);
                }
            } else {
                NodeModelUtils.findNodesForFeature(object, feature).forEach(node ->
                        tree.append(indent).append(feature.getName()).append(" -> ").append(NodeModelUtils.getTokenText(node)).append('\n'));
            }
        }
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
