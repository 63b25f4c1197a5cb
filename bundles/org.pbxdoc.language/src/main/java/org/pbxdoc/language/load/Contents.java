/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Everything in the files, in the order of the text, sorted by kind in one walk: most questions are about one kind. */
final class Contents {

    private final List<EObject> everything = new ArrayList<>();
    private final Map<Class<?>, List<EObject>> byClass = new HashMap<>();

    private Contents() {}

    static Contents of(List<? extends Resource> files) {
        Contents contents = new Contents();
        for (Resource file : files) {
            file.getAllContents().forEachRemaining(contents::add);
        }
        return contents;
    }

    private void add(EObject object) {
        everything.add(object);
        byClass.computeIfAbsent(object.getClass(), key -> new ArrayList<>()).add(object);
    }

    <T> List<T> all(Class<T> type) {
        List<List<EObject>> kinds = byClass.entrySet().stream()
                .filter(kind -> type.isAssignableFrom(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        // Of several kinds only the walk knows the order.
        List<EObject> among = kinds.isEmpty() ? List.of() : kinds.size() == 1 ? kinds.get(0) : everything;
        return among.stream().filter(type::isInstance).<T>map(type::cast).toList();
    }
}
