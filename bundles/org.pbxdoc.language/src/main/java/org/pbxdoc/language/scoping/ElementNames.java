/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.IResourceScopeCache;
import com.google.inject.Inject;
import org.pbxdoc.language.model.Building;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectRepeater;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.Floor;
import org.pbxdoc.language.model.Rack;
import org.pbxdoc.language.model.Room;

/**
 * Names of elements: places and DECT parts carry the name of what they are in ({@code siege.lt.r1},
 * {@code dect1.b2}), everything else is known by its own name throughout the folder.
 */
public class ElementNames extends IQualifiedNameProvider.AbstractImpl {

    @Inject
    private IResourceScopeCache cache = IResourceScopeCache.NullImpl.INSTANCE;

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        if (!(object instanceof Element element) || element.getName() == null || element.getName().isEmpty()) {
            return null;
        }
        return cache.get(element, element.eResource(), () -> name(element));
    }

    private QualifiedName name(Element element) {
        if (isPart(element) && element.eContainer() instanceof Element whole) {
            QualifiedName prefix = getFullyQualifiedName(whole);
            if (prefix != null) {
                return prefix.append(element.getName());
            }
        }
        return QualifiedName.create(element.getName());
    }

    /** Returns the name by which other elements refer to {@code element}; empty if it has none. */
    public static String reference(Element element) {
        if (element.getName() == null) {
            return "";
        }
        String prefix = isPart(element) && element.eContainer() instanceof Element whole ? reference(whole) : "";
        return prefix.isEmpty() ? element.getName() : prefix + "." + element.getName();
    }

    /** Returns whether the name of {@code element} is only unique in what it is part of. */
    public static boolean isPart(Element element) {
        return element instanceof Building
                || element instanceof Floor
                || element instanceof Room
                || element instanceof Rack
                || element instanceof DectBase
                || element instanceof DectManager
                || element instanceof DectRepeater;
    }
}
