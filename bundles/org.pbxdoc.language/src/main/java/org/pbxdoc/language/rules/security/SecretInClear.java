/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.StrictResource;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.secret.ClearSecrets;
import org.pbxdoc.language.secret.ClearSecrets.Hint;
import org.pbxdoc.language.secret.ClearSecrets.Kind;

/** A password, PIN, key or token stands in clear in a text, or in a comment: the sources are part of the pack. */
public final class SecretInClear extends Rule {

    private static final Pattern QUOTES = Pattern.compile("^\"+|\"+$");
    private static final Pattern ENDS = Pattern.compile("^/\\*+|\\*+/$");
    private static final Pattern SLASHES = Pattern.compile("^/+");

    /** The asterisks at the left of a long comment. */
    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\*(?:[ \\t]|$)");

    /** A word, or the head of a table, and its secret are not further apart. */
    private static final int LINES_TOGETHER = 4;

    public SecretInClear() {
        super("SEC001", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (StrictResource file : installation.files()) {
            if (file.getParseResult() != null) {
                texts(file, findings);
            }
        }
        for (UserTable table : installation.tables()) {
            for (String heading : table.secrets()) {
                findings.reportAs(
                        "table",
                        findings.severity(),
                        table.statement(),
                        ModelPackage.eINSTANCE.getUserImport_File(),
                        table.statement().getFile(),
                        heading);
            }
        }
    }

    private static void texts(StrictResource file, Findings findings) {
        Deque<String> comments = new ArrayDeque<>();
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden()) {
                comment(file.getURI(), leaf, comments, findings);
                continue;
            }
            comments.clear();
            if (leaf.getGrammarElement() instanceof RuleCall call && isText(call)) {
                report(file.getURI(), leaf, text(leaf.getText()), findings);
            }
        }
    }

    /** A comment of several lines is one text, also if each line begins with {@code //}. */
    private static void comment(URI file, ILeafNode leaf, Deque<String> before, Findings findings) {
        String rule = leaf.getGrammarElement() instanceof TerminalRule terminal ? terminal.getName() : "";
        if (rule.equals("ML_COMMENT")) {
            report(file, leaf, MARGIN.matcher(ENDS.matcher(leaf.getText()).replaceAll("")).replaceAll(""), findings);
        } else if (rule.equals("SL_COMMENT")) {
            before.addLast(SLASHES.matcher(leaf.getText().strip()).replaceFirst(""));
            if (report(file, leaf, String.join("\n", before), findings)) {
                before.clear();
            } else if (before.size() > LINES_TOGETHER) {
                before.removeFirst();
            }
        }
    }

    private static boolean isText(RuleCall call) {
        String rule = call.getRule().getName();
        return rule.equals("STRING") || rule.equals("TEXT_BLOCK");
    }

    private static String text(String quoted) {
        return QUOTES.matcher(quoted).replaceAll("").replace("\\\"", "\"").replace("\\n", "\n").replace("\\t", "\t");
    }

    /** One finding for each text: there is one thing to do about it. */
    private static boolean report(URI file, ILeafNode leaf, String text, Findings findings) {
        Optional<Hint> first = ClearSecrets.find(text).stream().findFirst();
        first.ifPresent(hint -> report(place(file, leaf), hint, findings));
        return first.isPresent();
    }

    private static Place place(URI file, ILeafNode leaf) {
        LineAndColumn at = NodeModelUtils.getLineAndColumn(leaf, leaf.getOffset());
        return new Place(file, at.getLine(), at.getColumn(), leaf.getOffset(), leaf.getText().stripTrailing().length());
    }

    private static void report(Place place, Hint hint, Findings findings) {
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
