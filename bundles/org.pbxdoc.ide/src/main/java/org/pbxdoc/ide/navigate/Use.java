/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.navigate;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.TextPlace;
import org.pbxdoc.language.model.Element;

/**
 * A place where the text names an element: by its name, or by a path of names such as {@code siege.lt.r1}.
 *
 * @param from the element that the reference stands at
 * @param target what is meant by the whole path
 * @param place the whole path
 * @param segments the names of the path with their places
 */
record Use(EObject from, Element target, TextPlace place, List<Segment> segments) {

    /**
     * One name of a path.
     *
     * @param region where it stands
     * @param element what it names: the target, or something that the target is in
     */
    record Segment(Region region, Element element) {}

    Use {
        segments = List.copyOf(segments);
    }

    /** Makes the use of {@code target} whose {@code text} stands at {@code place}. */
    static Use of(EObject from, Element target, TextPlace place, String text) {
        List<Segment> segments = new ArrayList<>();
        EObject named = target;
        int end = text.length();
        while (end >= 0 && named instanceof Element element) {
            int dot = text.lastIndexOf('.', end - 1);
            segments.add(0, new Segment(new Region(place.region().offset() + dot + 1, end - dot - 1), element));
            end = dot < 0 ? -1 : dot;
            named = element.eContainer();
        }
        return new Use(from, target, place, segments);
    }
}
