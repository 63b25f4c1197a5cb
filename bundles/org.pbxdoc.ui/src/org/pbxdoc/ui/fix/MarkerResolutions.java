/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.fix;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ide.Problem;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.fix.Fix;
import org.pbxdoc.ide.fix.Fixes;
import org.pbxdoc.ui.build.ProblemMarker;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.model.OpenFile;

/** Fixes in the Problems view: the same as in the editor, also for files that are closed. */
public final class MarkerResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProblemMarker.RULE, "").isEmpty();
    }

    /** The view asks in the background; who asks in the UI thread is an editor, which offers its live fixes itself. */
    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (Display.getCurrent() != null || !(marker.getResource() instanceof IFile file) || file.getLocation() == null) {
            return new IMarkerResolution[0];
        }
        OpenFile place = OpenFile.of(file);
        String id = marker.getAttribute(ProblemMarker.RULE, "");
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        Region region = Region.between(start, marker.getAttribute(IMarker.CHAR_END, start));
        return Models.shared()
                .visit(place.customer(), (snapshot, checkpoint) -> Fixes.in(snapshot, place.path(), region, Locale.getDefault(), checkpoint))
                .exceptionally(gone -> List.of())
                .join().stream()
                .filter(fix -> fix.problem().map(Problem::id).filter(id::equals).isPresent())
                .map(Resolution::new)
                .toArray(IMarkerResolution[]::new);
    }

    private record Resolution(Fix fix) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.title();
        }

        @Override
        public String getDescription() {
            return fix.problem().map(Problem::display).orElse("");
        }

        @Override
        public Image getImage() {
            return FixProposal.image(fix);
        }

        @Override
        public void run(IMarker marker) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> new AppliedFix(fix).apply(null));
        }
    }
}
