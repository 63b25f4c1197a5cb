/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.model.Confidentiality;
import org.pbxdoc.language.model.Credential;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.Element;

/** Who the documents are for, and so which elements they may show. */
public final class Reader {

    private final Installation installation;
    private final Audience audience;

    public Reader(Installation installation) {
        this(installation, audience(installation));
    }

    /** Makes the reader of {@code installation} who belongs to {@code audience}, whatever its header says. */
    public Reader(Installation installation, Audience audience) {
        this.installation = installation;
        this.audience = audience;
    }

    /** Returns who the documents of {@code installation} are for; the customer if its header does not say. */
    public static Audience audience(Installation installation) {
        return installation.header().map(DocumentHeader::getAudience).orElse(Audience.CUSTOMER);
    }

    /** Returns the elements of {@code type} that this reader may see, in the order of the text. */
    public <T extends Element> List<T> all(Class<T> type) {
        return installation.all(type).stream().filter(this::maySee).toList();
    }

    /** Returns whether this reader may see {@code element}: a customer sees nothing internal, nor what is part of it. */
    public boolean maySee(EObject element) {
        if (audience != Audience.CUSTOMER) {
            return true;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            // Not every part with a confidentiality is an element: a way in and a table of users have no name.
            EStructuralFeature feature = at.eClass().getEStructuralFeature("confidentiality");
            Object stated = feature == null ? Confidentiality.CUSTOMER : at.eGet(feature);
            if (stated == Confidentiality.INTERNAL || stated == Confidentiality.SECRET) {
                return false;
            }
        }
        return true;
    }

    /** Returns the title of {@code element}; nothing when this reader may not see it. */
    public Text title(Element element) {
        return Installation.isKnown(element) && maySee(element) ? Said.title(element) : Text.EMPTY;
    }

    /** Returns the title of what takes a call or a port: even if the reader may not see it, the place is not free. */
    public Text destination(Element element) {
        return Installation.isKnown(element) && !maySee(element) ? Text.label("route.internal") : Said.title(element);
    }

    /** Returns whether this reader gets to know where secrets are kept: customers do not. */
    public boolean maySeeVaults() {
        return audience != Audience.CUSTOMER;
    }

    /** Returns where a secret is kept, never the secret: {@code KeePass › Exemple/PBX › admin}; nothing for a customer. */
    public Text vault(Credential credential) {
        if (!maySeeVaults() || !Installation.isKnown(credential)) {
            return Text.EMPTY;
        }
        return Said.joined(
                List.of(Said.title(credential.getVault()), Text.of(credential.getPath()), Text.of(credential.getEntry())),
                Text.of(" › "));
    }
}
