/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.operation.IRunnableContext;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Profile;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.ui.model.Models;

/**
 * What a customer's folder has that an import can refer to.
 *
 * @param profiles names of its profiles, in the order of the text
 * @param sites names of its sites
 */
record FolderNames(List<String> profiles, List<String> sites) {

    static final FolderNames NONE = new FolderNames(List.of(), List.of());

    /** Reads the folder while {@code context} shows that it takes a moment. */
    static FolderNames of(IContainer folder, IRunnableContext context) {
        FolderNames[] found = {NONE};
        try {
            context.run(true, true, monitor -> found[0] = Waiting.on(checkpoint -> read(folder), monitor));
        } catch (InvocationTargetException e) {
            ILog.of(FolderNames.class).error("The names of " + folder.getFullPath() + " cannot be read", e.getCause());
        } catch (InterruptedException e) {
            return NONE;
        }
        return found[0];
    }

    private static FolderNames read(IContainer folder) {
        Installation installation = Snapshot.of(Models.shared().state(folder.getLocation().toPath())).installation();
        return new FolderNames(names(installation, Profile.class), names(installation, Site.class));
    }

    private static <T extends Element> List<String> names(Installation installation, Class<T> type) {
        return installation.all(type).stream().map(Element::getName).filter(name -> name != null).distinct().toList();
    }
}
