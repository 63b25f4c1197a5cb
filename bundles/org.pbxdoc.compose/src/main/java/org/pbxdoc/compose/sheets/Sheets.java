/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.language.model.DectSystem;

/** All drawings of the dossier beside the overview. */
public final class Sheets {

    private final List<Sheet> racks;
    private final List<Sheet> network;
    private final Map<DectSystem, List<Sheet>> dect = new LinkedHashMap<>();
    private final List<Sheet> callFlows;
    private final List<Sheet> siteMap;

    /**
     * Composes the drawings.
     *
     * @param checkpoint run before each kind of drawing; what it throws ends the work
     */
    public Sheets(Composition composition, Runnable checkpoint) {
        checkpoint.run();
        racks = new RackSheets(composition).compose();
        checkpoint.run();
        network = new NetworkSheets(composition).compose();
        checkpoint.run();
        DectSheets radio = new DectSheets(composition);
        composition.reader().all(DectSystem.class).forEach(system -> dect.put(system, radio.compose(system)));
        checkpoint.run();
        callFlows = new CallFlowSheets(composition).compose();
        checkpoint.run();
        siteMap = new SiteMapSheets(composition).compose();
    }

    /** Returns racks, and servers with their slots. */
    public List<Sheet> racks() {
        return racks;
    }

    /** Returns the network. */
    public List<Sheet> network() {
        return network;
    }

    /** Returns the tree of clocks of {@code system}. */
    public List<Sheet> dect(DectSystem system) {
        return dect.getOrDefault(system, List.of());
    }

    /** Returns the ways of calls, those of one number after the other. */
    public List<Sheet> callFlows() {
        return callFlows;
    }

    /** Returns the sites with the links between them. */
    public List<Sheet> siteMap() {
        return siteMap;
    }

    /** Returns all drawings in the order of the dossier. */
    public List<Sheet> all() {
        List<Sheet> all = new ArrayList<>(siteMap);
        all.addAll(racks);
        all.addAll(callFlows);
        dect.values().forEach(all::addAll);
        all.addAll(network);
        return all;
    }
}
