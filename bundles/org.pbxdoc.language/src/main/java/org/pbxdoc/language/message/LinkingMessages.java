/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.message;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.pbxdoc.language.finding.Messages;

/** Says which name is not known, and which names come close to it. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    /** A name that nothing has; without and with names that come close. */
    public static final String UNKNOWN = "REF001";

    private static final int MOST = 3;

    @Inject
    private IScopeProvider scopes;

    @Inject
    private IQualifiedNameConverter names;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String kind = context.getReference().getEReferenceType().getName();
        String name = context.getLinkText() == null ? "" : context.getLinkText();
        List<String> close = close(context, name);
        String key = close.isEmpty() ? UNKNOWN : UNKNOWN + ".similar";
        List<String> data = new ArrayList<>(List.of(kind, name));
        if (!close.isEmpty()) {
            data.add(String.join(", ", close));
        }
        String text = Messages.say(key, Locale.ROOT, data);
        return new DiagnosticMessage(text, Severity.ERROR, key, data.toArray(String[]::new));
    }

    private List<String> close(ILinkingDiagnosticContext context, String name) {
        List<String> known = new ArrayList<>();
        scopes.getScope(context.getContext(), context.getReference())
                .getAllElements()
                .forEach(description -> known.add(names.toString(description.getName())));
        return known.stream()
                .distinct()
                .filter(other -> EditDistance.between(name, other) <= Math.max(1, name.length() / 3))
                .sorted(Comparator.<String>comparingInt(other -> EditDistance.between(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
