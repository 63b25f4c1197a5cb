/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages depend on each other in one direction. */
class PackageCyclesTest {

    /** Each lists the parts below its package, and stands where the parts' common type stands; only that direction is left out. */
    private static final List<String> LISTS_OF_PARTS = List.of(
            "org.pbxdoc.language.PbxdocRuntimeModule", "org.pbxdoc.language.rules.RuleCatalogue", "org.pbxdoc.compose.Composition",
            "org.pbxdoc.compose.Delivery");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        SliceRule rule = slices().assignedFrom(new Packages()).should().beFreeOfCycles();
        for (String list : LISTS_OF_PARTS) {
            String below = list.substring(0, list.lastIndexOf('.') + 1) + ".";
            rule = rule.ignoreDependency(belongTo(name(list)), resideInAPackage(below));
        }
        rule.check(HouseClasses.ALL);
    }

    @Test
    void looksAtMoreThanOnePackage() {
        TreeSet<String> packages = new TreeSet<>();
        HouseClasses.ALL.stream().map(JavaClass::getPackageName).filter(name -> !HouseClasses.isGenerated(name)).forEach(packages::add);
        assertTrue(packages.size() >= 20, "only " + packages);
    }

    /** One slice for each hand-written package. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return HouseClasses.isGenerated(each.getPackageName())
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(each.getPackageName());
        }

        @Override
        public String getDescription() {
            return "hand-written packages";
        }
    }
}
