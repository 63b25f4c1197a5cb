/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.security;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.secret.ClearSecrets;
import org.pbxdoc.language.secret.ClearSecrets.Hint;
import org.pbxdoc.language.secret.ClearSecrets.Kind;

/** A password, PIN, key or token stands in clear in a text. Comments are not printed and not read. */
public final class SecretInClear extends Rule {

    public SecretInClear() {
        super("SEC001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (StrictResource file : installation.files()) {
            for (EObject root : file.getContents()) {
                ICompositeNode node = NodeModelUtils.findActualNodeFor(root);
                if (node != null) {
                    texts(root, node.getRootNode(), findings);
                }
            }
        }
    }

    private static void texts(EObject root, ICompositeNode file, Findings findings) {
        for (ILeafNode leaf : file.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getGrammarElement() instanceof RuleCall call && isText(call)) {
                // One finding for each text: there is one thing to do about it.
                ClearSecrets.find(text(leaf.getText())).stream()
                        .findFirst()
                        .ifPresent(hint -> report(root, leaf, hint, findings));
            }
        }
    }

    private static boolean isText(RuleCall call) {
        String rule = call.getRule().getName();
        return rule.equals("STRING") || rule.equals("TEXT_BLOCK");
    }

    private static String text(String quoted) {
        return quoted.replaceAll("^\"+|\"+$", "").replace("\\\"", "\"").replace("\\n", "\n");
    }

    private static void report(EObject root, ILeafNode leaf, Hint hint, Findings findings) {
        Place place = Places.of(root, leaf, leaf.getOffset(), leaf.getLength());
        String variant =
                switch (hint.kind()) {
                    case NAMED -> "";
                    case ADDRESS -> "address";
                    case KEY -> "key";
                    case TOKEN -> "token";
                    case COLUMN -> "column";
                };
        Object[] word = hint.kind() == Kind.NAMED || hint.kind() == Kind.COLUMN ? new Object[] {hint.word()} : new Object[0];
        findings.reportAt(variant, findings.severity(), place, Optional.empty(), word);
    }
}
