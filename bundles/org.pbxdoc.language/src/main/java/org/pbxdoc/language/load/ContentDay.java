/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The day the content is true, remembered at the files.
 *
 * <p>Whoever asks whether an element is in service has the element only; the day stands in the header of another file.
 */
public final class ContentDay extends AdapterImpl {

    private final Optional<LocalDate> day;

    private ContentDay(Optional<LocalDate> day) {
        this.day = day;
    }

    static void remember(ResourceSet files, Optional<LocalDate> day) {
        files.eAdapters().removeIf(ContentDay.class::isInstance);
        files.eAdapters().add(new ContentDay(day));
    }

    /** Returns the day of the document that {@code element} belongs to, if it has one. */
    public static Optional<LocalDate> of(EObject element) {
        ResourceSet files = element.eResource() == null ? null : element.eResource().getResourceSet();
        return files != null && EcoreUtil.getExistingAdapter(files, ContentDay.class) instanceof ContentDay known
                ? known.day
                : Optional.empty();
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ContentDay.class;
    }
}
