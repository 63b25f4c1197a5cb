/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * One law about dependencies: classes of some packages never depend on those of others.
 *
 * @param name the law in one sentence
 * @param subjects the packages it binds
 * @param forbidden the packages they never see
 */
record Law(String name, List<String> subjects, List<String> forbidden) {

    /** Returns the classes that this law binds. */
    JavaClasses subjectsIn(JavaClasses classes) {
        return classes.that(JavaClass.Predicates.resideInAnyPackage(subjects.toArray(String[]::new)));
    }

    ArchRule rule() {
        return ArchRuleDefinition.noClasses()
                .should(ArchConditions.dependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage(forbidden.toArray(String[]::new))))
                .because(name)
                .allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return name;
    }
}
