/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.outline.Outline;
import org.pbxdoc.language.model.ModelPackage;

/** Turns what Xtext proposes into completions, each once. */
final class CollectedProposals implements IIdeContentProposalAcceptor {

    /** More than anybody reads; typing a letter makes room for the others. */
    static final int MOST = 2_000;

    private final int offset;
    private final Set<Completion> all = new LinkedHashSet<>();

    CollectedProposals(int offset) {
        this.offset = offset;
    }

    List<Completion> all() {
        return List.copyOf(all);
    }

    @Override
    public void accept(ContentAssistEntry entry, int priority) {
        if (entry == null) {
            return;
        }
        int typed = entry.getPrefix() == null ? 0 : entry.getPrefix().length();
        Region region = new Region(offset - typed, typed);
        String label = Optional.ofNullable(entry.getLabel()).orElse(entry.getProposal());
        if (entry.getSource() instanceof IEObjectDescription description) {
            all.add(named(entry.getProposal(), region, label, description));
        } else {
            Completion.Kind kind = kind(entry);
            String subject = Optional.ofNullable(entry.getDocumentation()).orElse("");
            String detail = Optional.ofNullable(entry.getDescription()).orElse("");
            all.add(new Completion(
                    entry.getProposal(), region, label, detail, kind, kind == Completion.Kind.TEMPLATE, subject));
        }
    }

    private static Completion.Kind kind(ContentAssistEntry entry) {
        return switch (String.valueOf(entry.getKind())) {
            case ContentAssistEntry.KIND_SNIPPET -> Completion.Kind.TEMPLATE;
            case ContentAssistEntry.KIND_KEYWORD -> Completion.Kind.KEYWORD;
            case ContentAssistEntry.KIND_MODULE -> Completion.Kind.RULE;
            case ContentAssistEntry.KIND_CLASS -> Completion.Kind.MODEL;
            default -> Completion.Kind.VALUE;
        };
    }

    private static Completion named(String text, Region region, String label, IEObjectDescription description) {
        EObject object = description.getEObjectOrProxy();
        String title = object == null || object.eIsProxy() ? "" : Outline.title(object);
        boolean model = description.getEClass() == ModelPackage.eINSTANCE.getHardwareModel();
        return new Completion(
                text,
                region,
                label,
                title,
                model ? Completion.Kind.MODEL : Completion.Kind.NAME,
                false,
                Completions.OF_ELEMENT + description.getEObjectURI());
    }

    @Override
    public boolean canAcceptMoreProposals() {
        return all.size() < MOST;
    }
}
