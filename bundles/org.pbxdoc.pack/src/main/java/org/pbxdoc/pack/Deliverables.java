/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Wording;
import org.pbxdoc.pack.output.OutputTree;

/** Writes the deliverables of a pack: one step for each, in each language. */
final class Deliverables {

    /** A step that writes one or several files. */
    interface Step {
        void writeTo(OutputTree tree) throws IOException;
    }

    /** The one to attach by its name: the first where several have it. */
    private final Map<String, Deliverable> named;
    private final FormatWriters writers;

    private Deliverables(Contents contents, FormatWriters writers) {
        this.named = contents.deliverables().stream().collect(Collectors.toMap(Deliverable::name, Function.identity(), (first, second) -> first));
        this.writers = writers;
    }

    /** Returns the steps that write {@code contents} in all its languages, in the order of the deliverables. */
    static List<Step> of(Contents contents, FormatWriters writers) {
        Deliverables all = new Deliverables(contents, writers);
        Set<Deliverable> attached = Collections.newSetFromMap(new IdentityHashMap<>());
        contents.deliverables().forEach(one -> one.attached().forEach(name -> attached.add(all.named.get(name))));
        List<Deliverable> wanted = contents.deliverables().stream().filter(one -> !attached.contains(one)).toList();
        List<Step> steps = new ArrayList<>();
        for (Locale language : contents.languages()) {
            Wording wording = contents.wording().apply(language);
            boolean first = language.equals(contents.languages().get(0));
            for (Deliverable one : wanted) {
                if (first || one.content().isWorded()) {
                    steps.add(tree -> all.write(one, wording, tree));
                }
            }
        }
        return steps;
    }

    /** What is attached comes first. */
    private void write(Deliverable deliverable, Wording wording, OutputTree tree) throws IOException {
        List<Deliverable> attached = deliverable.attached().stream().map(named::get).toList();
        for (Deliverable one : attached) {
            write(one, wording, tree);
        }
        for (Deliverable.Format format : deliverable.formats()) {
            writers.write(deliverable, format, attached, wording, tree);
        }
    }
}
