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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Frame;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.DectPlaces;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.SyncTree;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectRepeater;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;

/** Composes the tree of clocks of each radio system: system, clusters, bases below the base they follow, repeaters. */
public final class DectSheets {

    /** Below this level at the base above, a base loses its clock sooner or later. */
    private static final int WEAK = -75;

    private final Composition composition;
    private final SyncTree tree;

    public DectSheets(Composition composition) {
        this.composition = composition;
        this.tree = SyncTree.of(composition.installation());
    }

    /** Returns the sheets of {@code system}; none when it has no bases. */
    public List<Sheet> compose(DectSystem system) {
        if (system.getBases().stream().noneMatch(composition.reader()::maySee)) {
            return List.of();
        }
        List<SyncTree.Cluster> clusters = tree.clusters().stream().filter(cluster -> cluster.system() == system).toList();
        List<Draft> drafts = new ArrayList<>();
        if (clusters.isEmpty()) {
            Part main = system(system);
            Branch branch = new Branch(visible(system.getBases()));
            branch.draw(List.copyOf(visible(system.getBases())));
            branch.links.addAll(0, fromSystem(system, visible(system.getBases()), branch));
            List<Part> parts = new ArrayList<>(List.of(main));
            parts.addAll(branch.parts);
            drafts.add(new Draft(Direction.DOWN, parts, branch.links));
        } else {
            drafts.addAll(clustered(system, clusters));
        }
        Text title = Text.label("drawing.dect", Said.title(system));
        Text alternative = Text.label(
                "drawing.dect.alternative", Said.title(system), Text.of(visible(system.getBases()).size()), Text.of(Math.max(1, clusters.size())));
        return Draft.numbered(composition, "dect-sync-" + Draft.fileName(system.getName()), title, alternative, drafts);
    }

    private List<Draft> clustered(DectSystem system, List<SyncTree.Cluster> clusters) {
        List<Draft> drafts = new ArrayList<>();
        List<Part> parts = new ArrayList<>(List.of(system(system)));
        List<Link> links = new ArrayList<>();
        int drawn = 1;
        for (SyncTree.Cluster cluster : clusters) {
            List<DectBase> bases = visible(cluster.bases());
            Branch branch = new Branch(bases);
            branch.cluster = Optional.of(cluster);
            branch.draw(roots(cluster, bases));
            if (drawn > 1 && drawn + branch.parts.size() > Draft.MOST_BOXES) {
                drafts.add(new Draft(Direction.DOWN, parts, links));
                parts = new ArrayList<>(List.of(system(system)));
                links = new ArrayList<>();
                drawn = 1;
            }
            parts.add(new Frame(BoxBuilder.name(system) + ".cluster" + cluster.number(), heading(cluster, bases), branch.parts)
                    .from(Origins.of(system)));
            links.addAll(fromSystem(system, roots(cluster, bases), branch));
            links.addAll(branch.links);
            drawn += branch.parts.size();
        }
        drafts.add(new Draft(Direction.DOWN, parts, links));
        return drafts;
    }

    private List<DectBase> visible(List<DectBase> bases) {
        return bases.stream().filter(composition.reader()::maySee).toList();
    }

    /** The masters, and what hangs nowhere: it would not be drawn otherwise. */
    private static List<DectBase> roots(SyncTree.Cluster cluster, List<DectBase> bases) {
        Set<DectBase> all = new LinkedHashSet<>(bases);
        Set<DectBase> roots = new LinkedHashSet<>(cluster.masters());
        bases.stream().filter(base -> !all.contains(base.getSource()) || cluster.circles().contains(base)).forEach(roots::add);
        roots.retainAll(all);
        return List.copyOf(roots);
    }

    private Text heading(SyncTree.Cluster cluster, List<DectBase> bases) {
        Text number = Text.label("drawing.cluster", Text.of(cluster.number()));
        return Said.joined(
                List.of(number, Said.counted("drawing.bases", bases.size()), Text.label("drawing.levels", Text.of(cluster.depth()))), Text.of(" · "));
    }

    private Box system(DectSystem system) {
        BoxBuilder box = BoxBuilder.of(system, Category.TERMINALS, Icon.SIP_DECT, Said.title(system)).main();
        box.fact("server.model", Said.joined(List.of(BoxBuilder.model(system), Text.of(system.getSoftware())), Text.of(" · ")));
        box.fact("dect.sync", Written.is(system, ModelPackage.eINSTANCE.getDectSystem_Sync()) ? Said.of(system.getSync()) : Text.EMPTY);
        box.fact("dect.park", Text.of(system.getPark()));
        for (DectManager manager : system.getManagers()) {
            if (composition.reader().maySee(manager)) {
                box.fact(
                        Text.label("element.DectManager"),
                        Said.joined(List.of(Said.title(manager), BoxBuilder.address(manager)), Text.of(" · ")));
            }
        }
        Text bases = Text.label("dect.bases");
        box.row(BoxBuilder.plain(bases), BoxBuilder.gauge(bases, visible(system.getBases()).size(), limit(system, Resource.BASES)));
        DectPlaces.of(composition.installation()).systems().stream().filter(places -> places.system() == system).findFirst().ifPresent(places -> {
            Text label = Text.label("drawing.places");
            OptionalInt capacity = verified(places.places());
            Role role = places.taken() >= capacity.orElse(Integer.MAX_VALUE) ? Role.WARNING : Role.NORMAL;
            box.row(role, Icon.NONE, BoxBuilder.plain(label), BoxBuilder.gauge(label, places.taken(), capacity));
        });
        return box.box();
    }

    private static OptionalInt limit(DectSystem system, Resource resource) {
        return Installation.isKnown(system.getModel()) ? verified(HardwareFigures.limit(system.getModel(), resource)) : OptionalInt.empty();
    }

    private static OptionalInt verified(Optional<HardwareFigure> figure) {
        return figure.filter(HardwareFigure::isVerified).map(found -> OptionalInt.of(found.count())).orElse(OptionalInt.empty());
    }

    private List<Link> fromSystem(DectSystem system, List<DectBase> roots, Branch branch) {
        return roots.stream()
                .map(BoxBuilder::name)
                .filter(branch.names::contains)
                .map(root -> new Link(BoxBuilder.name(system), root, Text.EMPTY, Role.QUIET, Arrow.NONE))
                .toList();
    }

    /** The boxes of one cluster, level by level, as far as they fit on a sheet; deeper bases are listed in one box each branch. */
    private final class Branch {

        final List<Part> parts = new ArrayList<>();
        final List<Link> links = new ArrayList<>();
        final Set<String> names = new LinkedHashSet<>();
        Optional<SyncTree.Cluster> cluster = Optional.empty();
        private final Map<DectBase, List<DectBase>> followers = new LinkedHashMap<>();
        private final Set<DectBase> drawn = new LinkedHashSet<>();

        Branch(List<DectBase> bases) {
            bases.forEach(base -> followers.put(base, new ArrayList<>()));
            bases.stream().filter(base -> !base.isMaster() && followers.containsKey(base.getSource()))
                    .forEach(base -> followers.get(base.getSource()).add(base));
        }

        void draw(List<DectBase> level) {
            if (level.isEmpty()) {
                return;
            }
            List<DectBase> shown = level.subList(0, Math.min(level.size(), Draft.MOST_BOXES - 10));
            if (shown.size() < level.size()) {
                summary(cluster.map(of -> BoxBuilder.name(of.system()) + ".cluster" + of.number()).orElse("bases"), level.subList(shown.size(), level.size()));
            }
            Set<DectBase> beside = new LinkedHashSet<>(level);
            List<DectBase> next = new ArrayList<>();
            for (DectBase base : shown) {
                drawn.add(base);
                add(base(base));
                for (DectRepeater repeater : ((DectSystem) base.eContainer()).getRepeaters()) {
                    if (repeater.getBase() == base && composition.reader().maySee(repeater)) {
                        add(repeater(repeater));
                        links.add(new Link(BoxBuilder.name(base), BoxBuilder.name(repeater), Text.EMPTY, Role.QUIET, Arrow.TO));
                    }
                }
                followers.get(base).stream().filter(follower -> !beside.contains(follower)).forEach(next::add);
            }
            next.removeAll(drawn);
            long deeper = next.stream().filter(base -> !followers.get(base).isEmpty()).count();
            if (parts.size() + next.size() + deeper <= Draft.MOST_BOXES) {
                draw(next);
                next.stream().filter(drawn::contains).forEach(this::clock);
                shown.stream().filter(base -> beside.contains(base.getSource()) && names.contains(BoxBuilder.name(base.getSource()))).forEach(this::clock);
            } else {
                shown.forEach(base -> rest(base));
            }
        }

        private void clock(DectBase base) {
            boolean measured = Written.is(base, ModelPackage.eINSTANCE.getDectBase_Rssi());
            Text level = measured ? Text.label("drawing.dbm", Text.of(Integer.toString(base.getRssi()).replace('-', '−'))) : Text.EMPTY;
            Role role = BoxBuilder.role(base) == Role.PLANNED ? Role.PLANNED : measured && base.getRssi() < WEAK ? Role.WARNING : Role.NORMAL;
            links.add(new Link(BoxBuilder.name(base.getSource()), BoxBuilder.name(base), level, role, Arrow.TO));
        }

        private void rest(DectBase base) {
            Set<DectBase> below = new LinkedHashSet<>();
            collect(base, below);
            below.removeAll(drawn);
            if (!below.isEmpty()) {
                String name = summary(BoxBuilder.name(base), List.copyOf(below));
                links.add(new Link(BoxBuilder.name(base), name, Text.EMPTY, Role.NORMAL, Arrow.TO));
            }
        }

        private void collect(DectBase base, Set<DectBase> below) {
            for (DectBase follower : followers.get(base)) {
                if (below.add(follower)) {
                    collect(follower, below);
                }
            }
        }

        private String summary(String of, List<DectBase> bases) {
            BoxBuilder box = new BoxBuilder(of + ".more", Category.TERMINALS, Icon.DECT, Said.counted("drawing.bases", bases.size()));
            bases.forEach(base -> box.row(BoxBuilder.role(base), Icon.NONE, BoxBuilder.plain(Said.title(base))).rowFrom(base));
            add(box.box());
            return of + ".more";
        }

        private void add(Box box) {
            if (names.add(box.id())) {
                parts.add(box);
            }
        }

        private Box base(DectBase base) {
            BoxBuilder box = BoxBuilder.of(base, Category.TERMINALS, Icon.DECT, Said.title(base));
            List<Text> facts = new ArrayList<>();
            if (base.isMaster()) {
                facts.add(Text.label("dect.master"));
            }
            if (base.getRpn() != null) {
                facts.add(Text.join(Text.of("RPN "), Text.of(base.getRpn())));
            }
            if (facts.isEmpty()) {
                facts.add(BoxBuilder.address(base));
            }
            box.line(Said.joined(facts, Text.of(" · ")));
            Optional<SyncTree.Cluster> of = cluster;
            if (of.isPresent() && of.get().circles().contains(base)) {
                box.role(Role.FAIL).line(Role.FAIL, Icon.NONE, Text.label("drawing.circle"));
            } else if (of.isPresent() && !of.get().depths().containsKey(base)) {
                box.role(Role.FAIL).line(Role.FAIL, Icon.NONE, Text.label("drawing.no-source"));
            }
            return box.box();
        }

        private Box repeater(DectRepeater repeater) {
            return BoxBuilder.of(repeater, Category.THIRD_PARTY, Icon.REPEATER, Said.title(repeater)).line(BoxBuilder.model(repeater)).box();
        }
    }
}
