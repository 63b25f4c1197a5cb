/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.hover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.ide.LanguageServices;
import org.pbxdoc.ide.Lexeme;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.ide.navigate.Pointed;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.FindingAcceptance;

/** Finds what there is to know about a word: the rules of the problems there, the element it names, the page of a keyword. */
public final class Hovers {

    private static final List<String> OF_A_RULE = List.of("What", "Why on site", "Fix");

    private Hovers() {}

    /** Returns what to show at {@code offset} of {@code file}; {@code checkpoint} may end it by throwing. */
    public static Optional<HoverText> at(Snapshot snapshot, Path file, int offset, Locale locale, Runnable checkpoint) {
        List<String> parts = new ArrayList<>();
        Region region = null;
        for (Problem problem : problems(snapshot, file, offset, locale, checkpoint)) {
            rule(problem.id()).filter(page -> !parts.contains(page)).ifPresent(parts::add);
            region = new Region(problem.offset(), problem.length());
        }
        Optional<Pointed> pointed = Pointed.at(snapshot, file, offset);
        if (pointed.isPresent()) {
            parts.add(0, ElementText.of(snapshot, pointed.get().element(), locale));
            region = pointed.get().place().region();
        } else {
            Optional<HoverText> word = snapshot.resource(file).flatMap(resource -> word(resource, offset));
            if (word.isPresent()) {
                parts.add(0, word.get().markdown());
                region = word.get().region();
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new HoverText(String.join("\n\n---\n\n", parts), region));
    }

    private static List<Problem> problems(
            Snapshot snapshot, Path file, int offset, Locale locale, Runnable checkpoint) {
        Path wanted = file.toAbsolutePath().normalize();
        return snapshot.problems(locale, checkpoint).stream()
                .filter(problem -> problem.file().equals(wanted))
                .filter(problem -> problem.offset() <= offset && offset < problem.offset() + problem.length())
                .toList();
    }

    /** Returns what the page of a rule says, without its examples. */
    public static Optional<String> rule(String id) {
        return ReferencePage.ofRule(id).map(page -> Stream.concat(
                        Stream.of("**" + page.title() + "**"),
                        OF_A_RULE.stream()
                                .filter(page.sections()::containsKey)
                                .map(heading -> "*" + heading + "*  \n" + page.sections().get(heading)))
                .collect(Collectors.joining("\n\n")));
    }

    private static Optional<HoverText> word(StrictResource resource, int offset) {
        IParseResult parsed = resource.getParseResult();
        ILeafNode leaf = parsed == null || parsed.getRootNode() == null
                ? null
                : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        Region region = new Region(leaf.getOffset(), leaf.getLength());
        EObject around = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (around instanceof FindingAcceptance acceptance && leaf.getText().equals(acceptance.getRule())) {
            return rule(leaf.getText()).map(page -> new HoverText(page, region));
        }
        return keyword(around, leaf.getText()).map(page -> new HoverText(page, region));
    }

    private static Optional<String> keyword(EObject around, String word) {
        List<Lexeme> lexemes = LanguageServices.shared().scanner().scan(word).all();
        if (lexemes.size() != 1 || lexemes.get(0).kind() != TokenKind.KEYWORD) {
            return Optional.empty();
        }
        for (EObject element = around; element != null; element = element.eContainer()) {
            List<String> head = head(element);
            Optional<ReferencePage> page = ReferencePage.ofElement(head);
            if (page.isPresent()) {
                String heading = "**" + page.get().title() + "**";
                List<String> about = page.get().about(word);
                if (!about.isEmpty()) {
                    return Optional.of(heading + "\n\n" + String.join("\n\n", about));
                }
                if (head.contains(word)) {
                    return Optional.of(heading + "\n\n" + page.get().introduction());
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the words that an element begins with. */
    public static List<String> head(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        List<String> words = new ArrayList<>();
        if (node != null) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    if (words.size() == 3 || !leaf.getText().matches("[a-z-]+")) {
                        break;
                    }
                    words.add(leaf.getText());
                }
            }
        }
        return words;
    }
}
