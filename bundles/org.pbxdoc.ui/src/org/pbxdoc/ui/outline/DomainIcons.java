/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.outline;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.pbxdoc.ide.outline.Domain;

/** The icons of the parts of an installation. */
public final class DomainIcons {

    private static final String BUNDLE = "org.pbxdoc.ui";

    private DomainIcons() {}

    /** Returns the icon of {@code domain}; it belongs to the workbench. */
    public static Image of(Domain domain) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = "org.pbxdoc.ui.domain." + domain;
        if (images.getDescriptor(key) == null) {
            images.put(key, descriptor(domain.name().toLowerCase(Locale.ROOT)));
        }
        return images.get(key);
    }

    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/outline/" + name + ".png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
