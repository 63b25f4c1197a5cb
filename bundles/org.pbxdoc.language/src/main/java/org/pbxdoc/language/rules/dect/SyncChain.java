/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.SyncTree.Cluster;
import org.pbxdoc.language.derive.SyncTree;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSync;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.DectTopology;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.rules.Rule;

/** DEC003: over the air, every base of a cluster gets its clock, step by step, from the one master of that cluster. */
public final class SyncChain extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    public SyncChain() {
        super("DEC003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Cluster cluster : SyncTree.of(installation).clusters()) {
            if (cluster.system().getSync() == DectSync.AIR && cluster.bases().size() > 1) {
                checkMasters(cluster, findings);
                cluster.bases().forEach(base -> checkSource(cluster, base, findings));
                checkCircles(cluster, findings);
                checkDepth(cluster, findings);
            } else {
                checkCircles(cluster, findings);
            }
        }
        for (DectSystem system : installation.all(DectSystem.class)) {
            if (system.getTopology() != DectTopology.MULTICELL) {
                checkCircles(SyncTree.whole(system), findings);
            }
        }
    }

    private static void checkMasters(Cluster cluster, Findings findings) {
        List<DectBase> masters = cluster.masters();
        DectSystem system = cluster.system();
        if (masters.isEmpty() && cluster.circles().isEmpty()) {
            findings.report(cluster.bases().get(0), null, system.getName(), cluster.number());
        }
        for (DectBase other : masters.subList(Math.min(1, masters.size()), masters.size())) {
            findings.reportAs(
                    "masters", Severity.ERROR, other, MODEL.getDectBase_Master(), other.getName(), masters.get(0).getName(), cluster.number());
        }
    }

    private static void checkSource(Cluster cluster, DectBase base, Findings findings) {
        boolean master = base.isMaster();
        if (!master && base.getSource() == null && !cluster.masters().isEmpty()) {
            findings.reportAs("source", Severity.ERROR, base, null, base.getName());
        } else if (!master && Installation.isKnown(base.getSource()) && base.getSource().getCluster() != base.getCluster()) {
            findings.reportAs(
                    "cluster",
                    Severity.ERROR,
                    base,
                    MODEL.getDectBase_Source(),
                    base.getName(),
                    base.getCluster(),
                    base.getSource().getName(),
                    base.getSource().getCluster());
        }
    }

    /** A circle is one fault, so it is told once, at its first base. */
    private static void checkCircles(Cluster cluster, Findings findings) {
        Set<DectBase> told = new HashSet<>();
        for (DectBase base : cluster.bases()) {
            if (cluster.circles().contains(base) && !told.contains(base)) {
                StringBuilder way = new StringBuilder(base.getName());
                DectBase at = base;
                while (told.add(at)) {
                    at = at.getSource();
                    way.append(" - ").append(at.getName());
                }
                findings.reportAs("circle", Severity.ERROR, base, MODEL.getDectBase_Source(), way);
            }
        }
    }

    private static void checkDepth(Cluster cluster, Findings findings) {
        Optional<HardwareFigure> limit = limit(cluster.system()).filter(HardwareFigure::isVerified);
        if (limit.isEmpty()) {
            return;
        }
        for (Map.Entry<DectBase, Integer> entry : cluster.depths().entrySet()) {
            if (entry.getValue() > limit.get().count()) {
                findings.reportAs(
                        limit.get().disputed() ? "depth-conflict" : "depth",
                        Severity.ERROR,
                        entry.getKey(),
                        MODEL.getDectBase_Source(),
                        entry.getKey().getName(),
                        entry.getValue(),
                        limit.get().count());
            }
        }
    }

    private static Optional<HardwareFigure> limit(DectSystem system) {
        return HardwareFigures.limit(system.getModel(), Resource.SYNC_LEVELS).or(() -> system.getManagers().stream()
                .map(DectManager::getModel)
                .filter((HardwareModel model) -> Installation.isKnown(model))
                .flatMap(model -> HardwareFigures.limit(model, Resource.SYNC_LEVELS).stream())
                .findFirst());
    }
}
