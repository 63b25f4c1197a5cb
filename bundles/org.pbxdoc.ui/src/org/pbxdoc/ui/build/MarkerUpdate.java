/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * Brings the markers of one file or folder to what was found.
 *
 * <p>A marker that says what is still true is left alone, and one that has only moved is moved: a view does not flicker,
 * and what a user has selected stays selected.
 */
final class MarkerUpdate {

    private final IResource resource;
    private final List<IMarker> there;
    private final List<Map<String, Object>> wanted;

    private MarkerUpdate(IResource resource, List<Map<String, Object>> wanted) throws CoreException {
        this.resource = resource;
        this.wanted = new ArrayList<>(wanted);
        there = new ArrayList<>(Arrays.asList(resource.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO)));
    }

    /** Makes the markers of {@code resource} have exactly the {@code wanted} attributes. */
    static void of(IResource resource, List<Map<String, Object>> wanted) throws CoreException {
        MarkerUpdate update = new MarkerUpdate(resource, wanted);
        update.match(MarkerUpdate::isSame);
        update.match(MarkerUpdate::saysTheSame);
        for (IMarker gone : update.there) {
            gone.delete();
        }
        for (Map<String, Object> attributes : update.wanted) {
            resource.createMarker(ProblemMarker.TYPE, attributes);
        }
    }

    private void match(BiPredicate<Map<String, Object>, Map<String, Object>> alike) throws CoreException {
        for (IMarker marker : List.copyOf(there)) {
            Map<String, Object> attributes = marker.getAttributes();
            if (attributes == null) {
                continue;
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (alike.test(attributes, wanted.get(i))) {
                    Map<String, Object> to = wanted.remove(i);
                    there.remove(marker);
                    if (!isSame(attributes, to)) {
                        marker.setAttributes(to);
                    }
                    break;
                }
            }
        }
    }

    private static boolean isSame(Map<String, Object> marker, Map<String, Object> wanted) {
        return wanted.entrySet().stream().allMatch(one -> one.getValue().equals(marker.get(one.getKey())));
    }

    private static boolean saysTheSame(Map<String, Object> marker, Map<String, Object> wanted) {
        return List.of(IMarker.MESSAGE, ProblemMarker.RULE).stream()
                .allMatch(key -> wanted.get(key) != null && wanted.get(key).equals(marker.get(key)));
    }
}
