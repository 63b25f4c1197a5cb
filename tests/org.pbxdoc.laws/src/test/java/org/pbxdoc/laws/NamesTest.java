/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is in the field, not that it helps. */
class NamesTest {

    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Helper|Manager|Impl|Data)");

    @Test
    void noClassHasANameThatSaysNothing() {
        List<JavaClass> written = HouseClasses.ALL.stream()
                .filter(each -> !HouseClasses.isGenerated(each.getPackageName()))
                .toList();

        List<String> wrong = written.stream()
                .filter(each -> SAYS_NOTHING.matcher(each.getSimpleName()).matches())
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertEquals(List.of(), wrong);
        assertTrue(written.size() >= 150, "only " + written.size() + " classes");
    }
}
