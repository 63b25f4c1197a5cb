/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.fix.Fix;
import org.pbxdoc.ide.fix.Fixes;
import org.pbxdoc.ui.model.EditorModel;

/** The fixes at a cursor: those of the place, else those of its line, and for each kind those of the whole folder. */
final class FixesAt {

    private FixesAt() {}

    static List<Fix> find(EditorModel.Question question, Region at, Region line, Locale locale) {
        List<Fix> fixes = in(question, at, locale);
        if (fixes.stream().noneMatch(fix -> fix.problem().isPresent())) {
            fixes = new ArrayList<>(fixes);
            fixes.addAll(in(question, line, locale).stream().filter(fix -> fix.problem().isPresent()).toList());
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Fix fix : fixes) {
            if (fix.kind() == Fix.Kind.MEND) {
                fix.problem().ifPresent(problem -> ids.add(problem.id()));
            }
        }
        List<Fix> all = new ArrayList<>(fixes);
        for (String id : ids) {
            Fixes.all(question.snapshot(), id, locale, question.checkpoint()).ifPresent(all::add);
        }
        return all;
    }

    private static List<Fix> in(EditorModel.Question question, Region region, Locale locale) {
        return Fixes.in(question.snapshot(), question.file(), region, locale, question.checkpoint());
    }
}
