/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.finding.Place;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FindingAcceptance;
import org.pbxdoc.language.model.LocalText;

/** The findings that the author takes responsibility for: {@code accept NUM014 on e201 because "…"}. */
final class Acceptances {

    /** What no reason can make right: broken text, unknown names, secrets in clear, a failure of pbxdoc itself. */
    private static final List<String> NEVER = List.of("SYN", "TXT", "REF", "INT", "SEC001");

    private final List<FindingAcceptance> accepted;

    private Acceptances(List<FindingAcceptance> accepted) {
        this.accepted = accepted;
    }

    static Acceptances of(Installation installation) {
        return new Acceptances(installation.all(FindingAcceptance.class));
    }

    Finding apply(Finding finding) {
        if (isNever(finding.id())) {
            return finding;
        }
        return accepted.stream()
                .filter(acceptance -> finding.id().equals(acceptance.getRule()))
                .filter(acceptance -> acceptance.getElement() == null || isInside(finding.place(), acceptance.getElement()))
                .findFirst()
                .map(acceptance -> finding.accepted(reason(acceptance).orElse("")))
                .orElse(finding);
    }

    static boolean isNever(String id) {
        return NEVER.stream().anyMatch(id::startsWith);
    }

    private static Optional<String> reason(FindingAcceptance acceptance) {
        LocalText text = acceptance.getReason();
        if (text == null) {
            return Optional.empty();
        }
        if (text.getPlain() != null) {
            return Optional.of(text.getPlain());
        }
        return text.getTranslations().stream().map(translation -> translation.getText()).findFirst();
    }

    private static boolean isInside(Place place, Element element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node != null
                && element.eResource().getURI().equals(place.file())
                && place.offset() >= node.getOffset()
                && place.offset() <= node.getEndOffset();
    }
}
