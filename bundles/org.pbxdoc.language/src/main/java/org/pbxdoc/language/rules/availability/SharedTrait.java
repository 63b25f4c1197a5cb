/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.availability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.language.derive.Sites;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Rack;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Ups;

/** What two elements can have in common, so that one event stops both. */
enum SharedTrait {
    SITE,
    RACK,
    HOST,
    POWER,
    PROVIDER,
    MEDIUM,
    DUCT;

    /** Returns what {@code element} has of it; empty if that is not stated. */
    Optional<Object> of(Element element, Installation installation) {
        return switch (this) {
            case SITE -> Sites.of(element).map(Object.class::cast);
            case RACK -> location(element);
            case HOST -> host(element);
            case POWER -> power(element, installation);
            case PROVIDER -> provider(element);
            case MEDIUM -> medium(element);
            case DUCT -> duct(element);
        };
    }

    /** Returns the variant of the message. */
    String variant() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what messages call {@code value}. */
    String words(Object value) {
        return value instanceof EObject element ? Named.of(element) : String.valueOf(value);
    }

    private static Optional<Object> location(Element element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("location");
        return feature != null && element.eGet(feature) instanceof Rack rack && Installation.isKnown(rack)
                ? Optional.of(rack)
                : Optional.empty();
    }

    /** Machines that a cluster keeps apart do not share a host. */
    private static Optional<Object> host(Element element) {
        EObject host = null;
        if (element instanceof Server server && !server.isAntiAffinity()) {
            host = server.getHypervisor();
        } else if (element instanceof ApplicationServer server) {
            host = server.getHypervisor();
        }
        return Optional.<Object>ofNullable(host).filter(known -> Installation.isKnown((EObject) known));
    }

    /** What has two supplies from two UPS does not hang on one. */
    private static Optional<Object> power(Element element, Installation installation) {
        List<Ups> feeding = installation.all(Ups.class).stream()
                .filter(ups -> ups.getFeeds().contains(element))
                .toList();
        return feeding.size() == 1 ? Optional.of(feeding.get(0)) : Optional.empty();
    }

    private static Optional<Object> provider(Element element) {
        EObject provider = null;
        if (element instanceof InternetAccess access) {
            provider = access.getProvider();
        } else if (element instanceof PublicLine line) {
            provider = line.getProvider();
        }
        return Optional.<Object>ofNullable(provider).filter(known -> Installation.isKnown((EObject) known));
    }

    private static Optional<Object> medium(Element element) {
        return access(element)
                .filter(access -> Written.is(access, ModelPackage.eINSTANCE.getInternetAccess_Medium()))
                .map(access -> access.getMedium().getLiteral());
    }

    private static Optional<Object> duct(Element element) {
        return access(element).map(InternetAccess::getDuct).filter(duct -> !duct.isBlank()).map(Object.class::cast);
    }

    /** A line is as safe as what it rides on. */
    private static Optional<InternetAccess> access(Element element) {
        if (element instanceof InternetAccess access) {
            return Optional.of(access);
        }
        return element instanceof PublicLine line
                ? Optional.ofNullable(line.getAccess()).filter(Installation::isKnown)
                : Optional.empty();
    }
}
