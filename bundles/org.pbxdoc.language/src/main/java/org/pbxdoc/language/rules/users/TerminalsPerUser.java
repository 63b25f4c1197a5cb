/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.users;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.language.derive.ElementWords;
import org.pbxdoc.language.derive.HardwareFigure;
import org.pbxdoc.language.derive.HardwareFigures;
import org.pbxdoc.language.derive.TerminalCount;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.TerminalKind;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.rules.Rule;

/** A user has more terminals of a kind than the system lets one user have. */
public final class TerminalsPerUser extends Rule {

    private static final Map<TerminalKind, Resource> LIMITED = new EnumMap<>(Map.of(
            TerminalKind.DECT, Resource.DECT_PHONES_PER_USER,
            TerminalKind.SOFTPHONE, Resource.SOFTPHONES_PER_USER));

    public TerminalsPerUser() {
        super("USR002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        List<Server> masters = installation.all(Server.class).stream()
                .filter(server -> server.getRole() == ServerRole.MASTER && Installation.isKnown(server.getModel()))
                .toList();
        if (masters.size() != 1) {
            return;
        }
        Map<User, Map<TerminalKind, Long>> counts = new LinkedHashMap<>();
        for (TerminalCount.Group group : TerminalCount.of(installation).groups()) {
            if (!group.isSpare() && LIMITED.containsKey(group.kind())) {
                group.user().ifPresent(user -> counts.computeIfAbsent(user, key -> new EnumMap<>(TerminalKind.class))
                        .merge(group.kind(), group.count(), Long::sum));
            }
        }
        counts.forEach((user, kinds) ->
                kinds.forEach((kind, count) -> judge(user, kind, count, masters.get(0).getModel(), findings)));
    }

    private static void judge(User user, TerminalKind kind, long count, HardwareModel model, Findings findings) {
        Optional<HardwareFigure> limit =
                HardwareFigures.limit(model, LIMITED.get(kind)).filter(HardwareFigure::isVerified);
        if (limit.isPresent() && count > limit.get().count()) {
            findings.report(
                    user,
                    null,
                    Named.of(user),
                    count,
                    kind.getLiteral(),
                    ElementWords.title(model),
                    limit.get().count(),
                    limit.get().source());
        } else if (limit.isEmpty() && count > 1) {
            findings.unknown(user, null, Named.of(user), count, kind.getLiteral(), ElementWords.title(model));
        }
    }
}
