/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.select;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.load.StrictResource;

/** Grows a selection by what belongs together: word, value, attribute, element, what it is in, the whole text. */
public final class Selections {

    private Selections() {}

    /** Returns the stretches around {@code offset}, from the smallest to the whole text; each holds the one before. */
    public static List<Region> around(Snapshot snapshot, Path file, int offset) {
        List<Region> regions = new ArrayList<>();
        snapshot.resource(file).ifPresent(resource -> collect(resource, offset, regions));
        return regions;
    }

    private static void collect(StrictResource resource, int offset, List<Region> regions) {
        IParseResult parsed = resource.getParseResult();
        if (parsed == null || parsed.getRootNode() == null) {
            return;
        }
        INode root = parsed.getRootNode();
        INode leaf = leaf(root, offset);
        if (leaf instanceof ILeafNode && leaf.getLength() > 1 && leaf.getText().startsWith("\"")) {
            add(regions, inside(leaf), offset);
        }
        for (INode node = leaf; node != null; node = node.getParent()) {
            add(regions, new Region(node.getOffset(), node.getLength()), offset);
        }
        add(regions, new Region(0, root.getTotalLength()), offset);
    }

    /** At the end of a word the word is meant, not the space behind it. */
    private static INode leaf(INode root, int offset) {
        ILeafNode at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        ILeafNode before = offset > 0 ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : null;
        boolean nothing = at == null || at.isHidden();
        return nothing && before != null && !before.isHidden() ? before : at;
    }

    private static Region inside(INode quoted) {
        int quotes = quoted.getText().startsWith("\"\"\"") && quoted.getLength() >= 6 ? 3 : 1;
        return Region.between(quoted.getOffset() + quotes, quoted.getEndOffset() - quotes);
    }

    private static void add(List<Region> regions, Region region, int offset) {
        Region last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
        boolean grows = last == null || region.holds(last) && !region.equals(last);
        if (grows && region.touches(offset)) {
            regions.add(region);
        }
    }
}
