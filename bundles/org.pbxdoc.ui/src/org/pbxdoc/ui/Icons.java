/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle, each loaded once. */
public final class Icons {

    private static final String BUNDLE = "org.pbxdoc.ui";

    private Icons() {}

    /** Returns the image in {@code icons/name.png}; nobody disposes of it. In the UI thread only. */
    public static Image get(String name) {
        String key = BUNDLE + "." + name;
        ImageRegistry images = JFaceResources.getImageRegistry();
        if (images.getDescriptor(key) == null) {
            images.put(key, descriptor(name));
        }
        return images.get(key);
    }

    /** Returns how to load {@code icons/name.png}. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png").orElseThrow();
    }
}
