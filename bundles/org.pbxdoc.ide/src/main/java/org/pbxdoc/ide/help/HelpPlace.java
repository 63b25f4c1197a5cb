/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.hover.Hovers;
import org.pbxdoc.language.reference.LanguagePages;
import org.pbxdoc.language.rules.RulePages;
import org.pbxdoc.language.load.StrictResource;

/** Finds the page about the place where the caret is: the rule of a problem there, else the element around it. */
public final class HelpPlace {

    private HelpPlace() {}

    /** Returns the path of the page about {@code offset} of {@code file}; {@code checkpoint} may end it by throwing. */
    public static Optional<String> at(Snapshot snapshot, Path file, int offset, Locale locale, Runnable checkpoint) {
        Optional<ILeafNode> word = snapshot.resource(file).flatMap(resource -> word(resource, offset));
        return word.flatMap(HelpPlace::namedRule)
                .or(() -> problem(snapshot, file.toAbsolutePath().normalize(), offset, locale, checkpoint))
                .or(() -> word.flatMap(HelpPlace::element));
    }

    private static Optional<String> namedRule(ILeafNode word) {
        return RulePages.find(word.getText()).map(page -> HelpBook.rule(word.getText()));
    }

    private static Optional<String> problem(Snapshot snapshot, Path file, int offset, Locale locale, Runnable checkpoint) {
        return snapshot.problems(locale, checkpoint).stream()
                .filter(problem -> problem.file().equals(file))
                .filter(problem -> problem.offset() <= offset && offset <= problem.offset() + problem.length())
                .map(Problem::id)
                .filter(id -> RulePages.find(id).isPresent())
                .findFirst()
                .map(HelpBook::rule);
    }

    private static Optional<String> element(ILeafNode word) {
        for (EObject around = NodeModelUtils.findActualSemanticObjectFor(word); around != null; around = around.eContainer()) {
            List<String> head = Hovers.head(around);
            for (int count = head.size(); count > 0; count--) {
                Optional<String> name = LanguagePages.name(head.subList(0, count));
                if (name.isPresent()) {
                    return name.map(found -> "language/" + found + ".md");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ILeafNode> word(StrictResource resource, int offset) {
        IParseResult parsed = resource.getParseResult();
        return parsed == null || parsed.getRootNode() == null ? Optional.empty() : Optional.ofNullable(leaf(parsed.getRootNode(), offset));
    }

    /** Behind the last character of a word the caret is still at it. */
    private static ILeafNode leaf(INode root, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        boolean isBehind = offset > 0 && (leaf == null || leaf.isHidden());
        return isBehind ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : leaf;
    }
}
