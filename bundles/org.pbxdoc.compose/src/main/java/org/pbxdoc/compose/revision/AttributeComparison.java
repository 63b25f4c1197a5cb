/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ModelPackage;

/** Compares the attributes of one element in both states; references are the same if they mean the same element. */
final class AttributeComparison {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Where the order of the values says something: what is asked first, rings first, counts first. */
    private static final Set<EStructuralFeature> ORDERED = Stream.of(
                    MODEL.getDocumentHeader_Languages(),
                    MODEL.getIvr_Languages(),
                    MODEL.getIvr_Prompts(),
                    MODEL.getHuntGroup_Members(),
                    MODEL.getQueue_Agents(),
                    MODEL.getQueue_Announcements(),
                    MODEL.getPublicLine_Fallbacks(),
                    MODEL.getPublicLine_Codecs(),
                    MODEL.getPrivateLine_Codecs(),
                    MODEL.getDectSystem_Codecs(),
                    MODEL.getCompany_Phones(),
                    MODEL.getCompany_Emails(),
                    MODEL.getContact_Phones())
            .collect(Collectors.toUnmodifiableSet());

    private final RevisionSide old;
    private final RevisionSide young;

    AttributeComparison(RevisionSide old, RevisionSide young) {
        this.old = old;
        this.young = young;
    }

    /** Returns the attributes that differ, in the order of the grammar; the name is none of them. */
    List<AttributeChange> of(Item before, Item after) {
        List<AttributeChange> changes = new ArrayList<>();
        for (EStructuralFeature feature : Attributes.features(after.object())) {
            List<Text> was = old.values(before, feature);
            List<Text> is = young.values(after, feature);
            if (!RevisionSide.isName(after, feature) && !same(was, is, isOrdered(feature))) {
                changes.add(change(before, after, feature, was, is));
            }
        }
        return changes;
    }

    private static boolean isOrdered(EStructuralFeature feature) {
        return !feature.isMany() || ORDERED.contains(feature) || feature.getName().equals("dns") || feature.getName().equals("ntp");
    }

    private static boolean same(List<Text> was, List<Text> is, boolean ordered) {
        return was.equals(is) || !ordered && was.size() == is.size() && counts(was).equals(counts(is));
    }

    private static Map<Text, Integer> counts(List<Text> values) {
        Map<Text, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private AttributeChange change(Item before, Item after, EStructuralFeature feature, List<Text> was, List<Text> is) {
        List<Text> wasSaid = old.words(before, feature);
        List<Text> isSaid = young.words(after, feature);
        boolean whole = isOrdered(feature) || wasSaid.size() != was.size() || isSaid.size() != is.size();
        return new AttributeChange(
                feature.getName(),
                Attributes.label(after.object(), feature),
                whole ? wasSaid : without(was, wasSaid, is),
                whole ? isSaid : without(is, isSaid, was));
    }

    /** Returns the words of {@code values} that {@code others} do not have as well. */
    private static List<Text> without(List<Text> values, List<Text> words, List<Text> others) {
        Map<Text, Integer> known = counts(others);
        List<Text> left = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (known.merge(values.get(i), -1, Integer::sum) < 0) {
                left.add(words.get(i));
            }
        }
        return left;
    }
}
