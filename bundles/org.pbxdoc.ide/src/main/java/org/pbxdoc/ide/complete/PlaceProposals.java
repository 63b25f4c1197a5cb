/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.rules.RuleCatalogue;

/** Proposes by the kind of the place: beside names and words also templates, units, catalogues, rule ids, the day. */
final class PlaceProposals extends IdeContentProposalProvider {

    /** Rules that take words of the language as names; as proposals they would only be in the way. */
    private static final Set<String> OF_NAMES = Set.of("Name", "Ref", "Email", "Word", "Version");

    private static final Map<String, List<String>> UNITS = Map.of(
            "Duration", List.of("s", "min", "h", "d", "mo", "y"),
            "Power", List.of("W", "VA"),
            "Bandwidth", List.of("Mbit", "Gbit", "kbit"),
            "Size", List.of("GB", "TB", "MB"),
            "Percent", List.of("%"),
            "RackUnits", List.of("U"));

    @Inject
    private Templates templates;

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return !OF_NAMES.contains(GrammarUtil.containingRule(keyword).getName()) && Character.isLetter(keyword.getValue().charAt(0));
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (!filterKeyword(keyword, context)) {
            return;
        }
        boolean value = GrammarUtil.containingRule(keyword) instanceof EnumRule;
        String about = templates.around(keyword, context.getCurrentModel()).map(Template::prefix).orElse("");
        offer(keyword.getValue(), keyword.getValue(), "", value ? ContentAssistEntry.KIND_ENUM : ContentAssistEntry.KIND_KEYWORD,
                about.isEmpty() ? "" : Completions.OF_KEYWORD + about + (about.startsWith(keyword.getValue()) ? "" : "/" + keyword.getValue()),
                context, acceptor);
        templates.of(keyword).ifPresent(template -> offer(
                template.text(), template.prefix() + " …", "", ContentAssistEntry.KIND_SNIPPET,
                Completions.OF_KEYWORD + template.prefix(), context, acceptor));
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (assignment.getFeature().equals("rule") && isRuleId(assignment)) {
            for (Rule rule : RuleCatalogue.all()) {
                if (RuleCatalogue.canBeAccepted(rule.id())) {
                    offer(rule.id(), rule.id(), rule.severity().word(), ContentAssistEntry.KIND_MODULE,
                            Completions.OF_RULE + rule.id(), context, acceptor);
                }
            }
            return;
        }
        if (assignment.getTerminal() instanceof RuleCall call) {
            value(call.getRule().getName(), context, acceptor);
        }
        super._createProposals(assignment, context, acceptor);
    }

    private static boolean isRuleId(Assignment assignment) {
        return GrammarUtil.containingRule(assignment).getName().equals(ModelPackage.eINSTANCE.getFindingAcceptance().getName());
    }

    private void value(String type, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        String typed = context.getPrefix();
        if (type.equals("Date")) {
            day(context).ifPresent(day -> offer(day, day, "as-of", ContentAssistEntry.KIND_VALUE, "", context, acceptor));
        } else if (typed.matches("\\d+")) {
            for (String unit : UNITS.getOrDefault(type, List.of())) {
                offer(typed + unit, typed + unit, "", ContentAssistEntry.KIND_VALUE, "", context, acceptor);
            }
        }
    }

    private static Optional<String> day(ContentAssistContext context) {
        XtextResource resource = context.getResource();
        return resource.getResourceSet().getResources().stream()
                .flatMap(file -> file.getContents().stream())
                .flatMap(root -> root.eContents().stream())
                .filter(DocumentHeader.class::isInstance)
                .map(header -> ((DocumentHeader) header).getAsOf())
                .filter(day -> day != null)
                .findFirst();
    }

    @Override
    protected void _createProposals(CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EObject model = context.getCurrentModel();
        reference(reference, model).ifPresent(feature -> getCrossrefProposalProvider().lookupCrossReference(
                getScopeProvider().getScope(model, feature), reference, context, acceptor, getCrossrefFilter(reference, context)));
        EObject type = reference.getType().getClassifier();
        if (type == ModelPackage.eINSTANCE.getCatalogue()) {
            for (String name : ShippedCatalogues.names()) {
                offer(name, name, "", ContentAssistEntry.KIND_CLASS, "", context, acceptor);
            }
        }
    }

    /** A fragment of the grammar belongs to several elements; what is being written says which. */
    private static Optional<EReference> reference(CrossReference reference, EObject model) {
        Assignment assignment = GrammarUtil.containingAssignment(reference);
        if (assignment == null || model == null) {
            return Optional.empty();
        }
        Optional<EReference> own = feature(model.eClass(), assignment, reference);
        return own.isPresent() ? own : ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> feature((EClass) type, assignment, reference).stream())
                .findFirst();
    }

    private static Optional<EReference> feature(EClass type, Assignment assignment, CrossReference reference) {
        return type.getEStructuralFeature(assignment.getFeature()) instanceof EReference known
                        && known.getEReferenceType() == reference.getType().getClassifier()
                ? Optional.of(known)
                : Optional.empty();
    }

    private void offer(
            String text,
            String label,
            String detail,
            String kind,
            String subject,
            ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = getProposalCreator().createProposal(text, context, kind, made -> {
            made.setLabel(label);
            made.setDescription(detail);
            made.setDocumentation(subject);
        });
        acceptor.accept(entry, 0);
    }
}
