/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.source.WrittenAttributes.Item;

/** An attribute that can have one value is written twice, so the first one is lost. */
public final class AttributeOnce extends Rule {

    public AttributeOnce() {
        super("SYN006", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (EObject element : installation.all(EObject.class)) {
            check(element, findings);
        }
        List<DocumentHeader> headers = installation.all(DocumentHeader.class);
        for (DocumentHeader other : headers.subList(Math.min(1, headers.size()), headers.size())) {
            findings.reportAs(
                    "document", findings.severity(), other, null, Places.of(headers.get(0), null).inWords());
        }
        plans(installation, findings);
    }

    /** Several plans are read as one, but what each of them can say once, such as the country, only the first decides. */
    private static void plans(Installation installation, Findings findings) {
        List<Numbering> plans = installation.all(Numbering.class);
        for (Numbering other : plans.subList(Math.min(1, plans.size()), plans.size())) {
            findings.reportAs("numbering", Severity.WARNING, other, null, Places.of(plans.get(0), null).inWords());
        }
    }

    private static void check(EObject element, Findings findings) {
        Map<String, INode> first = new HashMap<>();
        String keyword = "";
        for (Item item : WrittenAttributes.of(element)) {
            if (item.assignment() == null) {
                keyword = Character.isLetter(item.text().charAt(0)) ? item.text() : keyword;
                continue;
            }
            boolean single = !item.assignment().getOperator().equals("+=");
            INode earlier = single ? first.putIfAbsent(item.assignment().getFeature(), item.node()) : null;
            if (earlier != null) {
                findings.reportAt(
                        "",
                        findings.severity(),
                        Places.of(element, item.node(), item.node().getOffset(), item.node().getLength()),
                        Optional.empty(),
                        Named.of(element),
                        item.isKeyword() ? item.text() : keyword,
                        NodeModelUtils.getLineAndColumn(earlier, earlier.getOffset()).getLine());
            }
        }
    }
}
