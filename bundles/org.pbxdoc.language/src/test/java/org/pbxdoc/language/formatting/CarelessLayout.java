/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Writes the same text in another, careless layout; the same seed gives the same layout. */
final class CarelessLayout {

    private static final String[] SPACES = {
        " ", "  ", "\t", " \t ", "\n", "\r\n", "\n\n\n", "\n\t\t", "  \n        ", "\u00A0", "     ", "\r", "\r\n\r\n\r\n"
    };
    private static final String[] COMMENTS = {
        "// aside\n", " /* aside */ ", "\n/*\n * aside\n   * more\n */\n", "\n    // aside \t\r\n", "/* a\r\n   b\r\n*/"
    };

    private final Random random;

    CarelessLayout(long seed) {
        random = new Random(seed);
    }

    String of(String text) {
        StringBuilder careless = new StringBuilder();
        for (ILeafNode leaf : SyntaxTree.parse(text).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() || !leaf.getText().isBlank() || isInsideWord(leaf)) {
                careless.append(leaf.getText());
            } else {
                careless.append(space(text, leaf));
            }
        }
        return careless.toString();
    }

    private String space(String text, ILeafNode leaf) {
        int chance = random.nextInt(100);
        if (chance < 3) {
            return COMMENTS[random.nextInt(COMMENTS.length)];
        }
        if (chance < 10 && (isSign(text, leaf.getOffset() - 1) || isSign(text, leaf.getEndOffset()))) {
            return "";
        }
        return chance < 50 ? SPACES[random.nextInt(SPACES.length)] : leaf.getText();
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && "{},".indexOf(text.charAt(at)) >= 0;
    }

    /** Space inside a phone number is part of it. */
    private static boolean isInsideWord(ILeafNode space) {
        for (INode node = space.getParent(); node != null; node = node.getParent()) {
            EObject element = node.getGrammarElement();
            if (element instanceof CrossReference reference) {
                element = reference.getTerminal();
            }
            if (element instanceof RuleCall call && GrammarUtil.isDatatypeRule(call.getRule()) && space.getOffset() > node.getOffset()) {
                return true;
            }
        }
        return false;
    }
}
