/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.formatting;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.formatting2.regionaccess.IAstRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/**
 * Asks the grammar whose attribute or part begins at a word.
 *
 * <p>Attributes and parts are what the grammar repeats: a word begins one if nothing comes before it in a repetition.
 */
final class ItemStart {

    private ItemStart() {}

    /** Returns the element of which {@code word} begins an attribute or a part; none if the word is in the midst of one. */
    static Optional<EObject> owner(ISemanticRegion word) {
        ITextRegionAccess text = word.getTextRegionAccess();
        IAstRegion region = word;
        EObject owner = word.getSemanticElement();
        while (owner != null) {
            AbstractElement top = climb(region.getGrammarElement());
            if (top == null) {
                return Optional.empty();
            }
            if (isRepeated(top) || owner.eContainer() == null) {
                return Optional.of(owner);
            }
            region = text.regionForEObject(owner);
            owner = owner.eContainer();
        }
        return Optional.empty();
    }

    /** Returns the repetition or the rule's whole body that begins with {@code start}; null if something comes before. */
    private static AbstractElement climb(EObject start) {
        if (!(start instanceof AbstractElement element)) {
            return null;
        }
        while (!isRepeated(element) && element.eContainer() instanceof AbstractElement parent) {
            if (parent instanceof Group group && !isFirst(element, group)) {
                return null;
            }
            element = parent;
        }
        return element;
    }

    private static boolean isFirst(AbstractElement element, Group group) {
        for (AbstractElement each : group.getElements()) {
            if (each == element) {
                return true;
            }
            if (!(each instanceof Action)) {
                return false;
            }
        }
        return false;
    }

    /** The grammar's fragments are lists of attributes that are repeated wherever they are called. */
    private static boolean isRepeated(AbstractElement element) {
        AbstractRule rule = GrammarUtil.containingRule(element);
        return GrammarUtil.isMultipleCardinality(element)
                || element.eContainer() == rule && rule instanceof ParserRule parserRule && parserRule.isFragment();
    }
}
