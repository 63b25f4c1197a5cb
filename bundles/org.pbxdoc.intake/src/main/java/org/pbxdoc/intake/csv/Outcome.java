/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the rows so far. */
final class Outcome {

    private final List<Item> items = new ArrayList<>();
    private final List<IntakePreview.Rejected> rejected = new ArrayList<>();
    private final List<IntakePreview.Remark> remarks = new ArrayList<>();

    void take(Item item) {
        items.add(item);
    }

    void reject(long line, String key, Object... args) {
        rejected.add(new IntakePreview.Rejected(line, Said.of(key, args)));
    }

    void remark(long line, String key, Object... args) {
        remarks.add(new IntakePreview.Remark(line, Said.of(key, args)));
    }

    /** Takes back what was taken of these rows. */
    void reject(Map<Item, Said> reasons) {
        items.removeIf(reasons::containsKey);
        Set<Long> lines = reasons.keySet().stream().map(Item::line).collect(Collectors.toSet());
        remarks.removeIf(remark -> lines.contains(remark.line()));
        reasons.forEach((item, reason) -> rejected.add(new IntakePreview.Rejected(item.line(), reason)));
    }

    List<Item> items() {
        return items;
    }

    List<IntakePreview.Rejected> rejected() {
        return rejected;
    }

    List<IntakePreview.Remark> remarks() {
        return remarks;
    }
}
