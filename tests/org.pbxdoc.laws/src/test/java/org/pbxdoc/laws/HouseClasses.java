/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes of all plain modules, read once. */
final class HouseClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pbxdoc");

    /** What the generator makes from the grammar. */
    private static final List<String> GENERATED = List.of(
            "org.pbxdoc.language.model",
            "org.pbxdoc.language.parser",
            "org.pbxdoc.language.serializer",
            "org.pbxdoc.language.services",
            "org.pbxdoc.language.ide");

    private HouseClasses() {}

    static boolean isGenerated(String packageName) {
        return GENERATED.stream().anyMatch(each -> packageName.equals(each) || packageName.startsWith(each + "."));
    }
}
