/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.document.SystemDiagram.Card;
import org.pbxdoc.document.SystemDiagram.Icon;

/**
 * A sheet of boxes, frames around boxes and links between them: racks, a network, a radio system, the way of a call, sites.
 *
 * @param title heading of the sheet
 * @param description what the sheet shows, for readers who cannot see it
 * @param direction where the links lead
 * @param parts boxes and frames in the order of reading
 * @param links links between boxes
 * @param legend what the units of strips stand for on this sheet
 * @param titleBlock what stands in the corner: customer, project, revision, author, sheet
 */
public record Schematic(
        Text title,
        Text description,
        Direction direction,
        List<Part> parts,
        List<Link> links,
        List<Sign> legend,
        List<KeyValues.Entry> titleBlock)
        implements Drawing {

    public Schematic {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        legend = List.copyOf(legend);
        titleBlock = List.copyOf(titleBlock);
    }

    /** Returns all boxes, those in frames too, in the order of reading. */
    public List<Box> boxes() {
        return parts.stream().flatMap(Part::boxes).toList();
    }

    @Override
    public Stream<Origin> origins() {
        return Stream.concat(parts.stream().flatMap(Part::origins), links.stream().flatMap(link -> link.origin().stream()));
    }

    /** Where a sheet is read to. */
    public enum Direction {
        /** From top to bottom, as a tree. */
        DOWN,
        /** From left to right, as a way. */
        ACROSS
    }

    /** A box or a frame. */
    public sealed interface Part permits Box, Frame {

        /** Returns its stable name: that of the element it stands for; no other part of the sheet has it. */
        String id();

        /** Returns the box itself, or the boxes in the frame. */
        Stream<Box> boxes();

        /** Returns what it shows, if that is one element. */
        Optional<Origin> origin();

        /** Returns what it and its parts show. */
        Stream<Origin> origins();
    }

    /**
     * A frame around what belongs together: a site, a cluster.
     *
     * @param id stable name
     * @param title its heading
     * @param parts what is in it
     * @param origin what it shows
     */
    public record Frame(String id, Text title, List<Part> parts, Optional<Origin> origin) implements Part {
        public Frame {
            parts = List.copyOf(parts);
        }

        public Frame(String id, Text title, List<Part> parts) {
            this(id, title, parts, Optional.empty());
        }

        /** Returns this frame as that of {@code element}. */
        public Frame from(Origin element) {
            return new Frame(id, title, parts, Optional.of(element));
        }

        @Override
        public Stream<Box> boxes() {
            return parts.stream().flatMap(Part::boxes);
        }

        @Override
        public Stream<Origin> origins() {
            return Stream.concat(origin.stream(), parts.stream().flatMap(Part::origins));
        }
    }

    /** How much a box matters on its sheet. */
    public enum Weight {
        /** What the sheet is about. */
        MAIN,
        /** One of many. */
        ORDINARY
    }

    /**
     * A box: one thing with its properties.
     *
     * @param id stable name
     * @param weight how much it matters
     * @param icon its pictogram; with {@link Icon#NONE} that of its category
     * @param card heading and table; it needs no pill
     * @param role {@link Role#NORMAL}, {@link Role#PLANNED} (drawn as planned), {@link Role#WARNING} or {@link Role#FAIL}
     * @param origin what it shows
     */
    public record Box(String id, Weight weight, Icon icon, Card card, Role role, Optional<Origin> origin) implements Part {

        public Box(String id, Weight weight, Icon icon, Card card, Role role) {
            this(id, weight, icon, card, role, Optional.empty());
        }

        @Override
        public Stream<Box> boxes() {
            return Stream.of(this);
        }

        @Override
        public Stream<Origin> origins() {
            return Stream.concat(origin.stream(), card.origins());
        }
    }

    /** Which end of a link has an arrow. */
    public enum Arrow {
        NONE,
        TO,
        BOTH
    }

    /**
     * A link between two boxes.
     *
     * @param from name of the box it starts at
     * @param to name of the box it leads to
     * @param label short words at the link, may be empty
     * @param role {@link Role#NORMAL}, {@link Role#QUIET} (thin and dashed: not the usual way), {@link Role#PLANNED} or
     *     {@link Role#WARNING}
     * @param arrow which ends have an arrow
     * @param origin what it shows, if that is one element: a tunnel, a line
     */
    public record Link(String from, String to, Text label, Role role, Arrow arrow, Optional<Origin> origin) {

        public Link(String from, String to, Text label, Role role, Arrow arrow) {
            this(from, to, label, role, arrow, Optional.empty());
        }

        /** Returns this link as that of {@code element}. */
        public Link from(Origin element) {
            return new Link(from, to, label, role, arrow, Optional.of(element));
        }
    }

    /**
     * What a unit of a strip stands for.
     *
     * @param unit the unit
     * @param meaning the words
     */
    public record Sign(Strip.Unit unit, Text meaning) {}
}
