/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shapes that belong together in an SVG.
 *
 * @param kind {@code entity}, {@code cluster}, {@code link}, or what else the SVG calls it
 * @param id its name in the SVG, for example {@code entity_leftCard0}
 * @param shapes its shapes in the order they are drawn
 */
public record Group(String kind, String id, List<Shape> shapes) {

    static Group of(String kind, String id) {
        return new Group(kind, id, new ArrayList<>());
    }

    /** Returns the frame around the others: the first box of something that is one. */
    public Optional<Shape.Box> frame() {
        boolean framed = kind.equals("entity") || kind.equals("cluster");
        return framed && !shapes.isEmpty() && shapes.get(0) instanceof Shape.Box box ? Optional.of(box) : Optional.empty();
    }

    /** Returns the name that connectors use, without the kind before it. */
    public String name() {
        return id.substring(id.indexOf('_') + 1);
    }
}
