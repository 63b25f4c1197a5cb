/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.ExtensionRange;
import org.pbxdoc.language.model.Location;
import org.pbxdoc.language.model.Rack;
import org.pbxdoc.language.model.Room;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.User;

/** Where things are: the site of a place, and how many terminals stand at each site. */
public final class SitePlan {

    private final Reader reader;
    private final List<Site> sites;

    public SitePlan(Installation installation, Reader reader) {
        this.reader = reader;
        this.sites = reader.all(Site.class);
    }

    /** Returns the sites in the author's order. */
    public List<Site> sites() {
        return sites;
    }

    /** Returns the site that {@code location} is in. */
    public Optional<Site> site(Location location) {
        for (EObject place = location; Installation.isKnown(place); place = place.eContainer()) {
            if (place instanceof Site site) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    /** Returns where {@code location} is, from the site to the rack. */
    public Text path(Location location) {
        if (!Installation.isKnown(location)) {
            return Text.EMPTY;
        }
        Text own = reader.title((Element) location);
        return location.eContainer() instanceof Location outer
                ? Said.joined(List.of(path(outer), own), Text.of(" › "))
                : own;
    }

    /** Returns where {@code location} is in short, for narrow columns: the code of the site and the room. */
    public Text shortPath(Location location) {
        if (!Installation.isKnown(location)) {
            return Text.EMPTY;
        }
        if (location instanceof Site site) {
            return !reader.maySee(site) ? Text.EMPTY : site.getCode() == null ? Said.title(site) : Text.of(site.getCode());
        }
        if (location instanceof Rack rack) {
            return shortPath((Location) rack.eContainer());
        }
        Text outer = site(location).map(this::shortPath).orElse(Text.EMPTY);
        return Said.joined(List.of(outer, within(location)), Text.of(" · "));
    }

    /** Returns where {@code location} is inside its site, from the building to the place. */
    public Text within(Location location) {
        Text own = reader.title((Element) location);
        return location.eContainer() instanceof Location outer && !(outer instanceof Site)
                ? Said.joined(List.of(within(outer), own), Text.of(" › "))
                : own;
    }

    /** Returns the rooms of {@code site}, those of its buildings and floors too, in the author's order. */
    public List<Room> rooms(Site site) {
        return reader.all(Room.class).stream().filter(room -> site(room).filter(site::equals).isPresent()).toList();
    }

    /** Returns the site of {@code terminal}: its own place, else its user's, else the first site. */
    public Optional<Site> site(Terminal terminal) {
        Location place = terminal.getLocation();
        if (place == null && terminal.eContainer() instanceof User user) {
            place = user.getLocation();
        }
        Optional<Site> found = site(place);
        return found.isPresent() || sites.isEmpty() ? found : Optional.of(sites.get(0));
    }

    /** Returns how many devices {@code terminal} stands for. */
    public static int count(Terminal terminal) {
        if (!terminal.isGrouped()) {
            return 1;
        }
        if (terminal.getCount() > 0) {
            return terminal.getCount();
        }
        return Math.max(1, terminal.getExtensions().stream().mapToInt(SitePlan::count).sum());
    }

    /** Returns how many extensions {@code range} has; 1 for a single one. */
    public static int count(ExtensionRange range) {
        if (range.getLast() == null) {
            return 1;
        }
        try {
            return Math.max(0, Integer.parseInt(range.getLast()) - Integer.parseInt(range.getFirst()) + 1);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Returns the number of devices of {@code terminals} at each site. */
    public Map<Site, Integer> bySite(List<Terminal> terminals) {
        Map<Site, Integer> counts = new LinkedHashMap<>();
        for (Terminal terminal : terminals) {
            site(terminal).ifPresent(site -> counts.merge(site, count(terminal), Integer::sum));
        }
        return counts;
    }

    /** Returns all terminals. */
    public List<Terminal> terminals() {
        return reader.all(Terminal.class);
    }
}
