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
import java.util.Optional;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.pbxdoc.language.finding.Messages;
import org.pbxdoc.language.model.ModelPackage;

/** Says which name is not known, and which names come close to it. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    /** A name that nothing has; without and with names that come close. */
    public static final String UNKNOWN = "REF001";

    /** How the language calls the kinds whose word is not that of the syntax tree. */
    private static final Map<String, String> WORDS = Map.of(
            "HardwareModel", "model",
            "FiledDocument", "file",
            "InternetAccess", "internet",
            "QosPolicy", "qos policy",
            "CtiInterface", "cti",
            "DectSystem", "dect",
            "DectBase", "base",
            "TestCase", "test",
            "Terminal", "phone",
            "Location", "site/building/floor/room/rack");

    private static final int MOST = 3;

    /** More unknown names than that in one file have one cause, such as a missing catalogue; nobody reads on. */
    private static final int MOST_NAMES = 50;

    @Inject
    private IScopeProvider scopes;

    @Inject
    private IQualifiedNameConverter names;

    @Inject
    private IResourceScopeCache cache = IResourceScopeCache.NullImpl.INSTANCE;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String type = context.getReference().getEReferenceType().getName();
        String kind = WORDS.getOrDefault(type, type.toLowerCase(Locale.ROOT));
        String name = context.getLinkText() == null ? "" : context.getLinkText();
        List<String> close = close(context, name);
        boolean any = context.getReference().getEReferenceType() == ModelPackage.eINSTANCE.getElement();
        String key = UNKNOWN + (any ? ".any" : "") + (close.isEmpty() ? "" : any ? "-similar" : ".similar");
        List<String> data = new ArrayList<>(List.of(kind, name));
        if (!close.isEmpty()) {
            data.add(String.join(", ", close));
        }
        String text = Messages.say(key, Locale.ROOT, data);
        return new DiagnosticMessage(text, Severity.ERROR, key, data.toArray(String[]::new));
    }

    /** Returns the name that is meant by an unknown one with these message arguments, if only one comes close. */
    public static Optional<String> meant(List<String> args) {
        return args.size() > 2 && !args.get(2).contains(", ") ? Optional.of(args.get(2)) : Optional.empty();
    }

    /** The same wrong name often stands at hundreds of elements, and to compare it with all others takes its time. */
    private List<String> close(ILinkingDiagnosticContext context, String name) {
        Resource file = context.getContext().eResource();
        String key = LinkingMessages.class.getName();
        return cache.get(Tuples.create(key, context.getReference(), name), file, () -> {
            int compared = cache.get(key, file, AtomicInteger::new).incrementAndGet();
            return compared > MOST_NAMES ? List.<String>of() : compare(context, name);
        });
    }

    private List<String> compare(ILinkingDiagnosticContext context, String name) {
        int most = Math.max(1, name.length() / 3);
        List<String> known = new ArrayList<>();
        scopes.getScope(context.getContext(), context.getReference())
                .getAllElements()
                .forEach(description -> known.add(names.toString(description.getName())));
        List<String> parts = known.stream().filter(other -> other.endsWith("." + name)).distinct().sorted().limit(MOST).toList();
        if (!parts.isEmpty()) {
            return parts; // the name of a part, without that of the whole before it
        }
        return known.stream()
                .filter(other -> Math.abs(other.length() - name.length()) <= most)
                .distinct()
                .filter(other -> EditDistance.between(name, other) <= most)
                .sorted(Comparator.<String>comparingInt(other -> EditDistance.between(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
