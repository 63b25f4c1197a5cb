/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.source;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Iterator;
import org.eclipse.xtext.naming.QualifiedName;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Named;
import org.pbxdoc.language.finding.Places;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.rules.Rule;
import org.pbxdoc.language.scoping.ElementNames;

/** Two elements have the same name, so a reference to it could mean either. */
public final class NamesUnique extends Rule {

    public NamesUnique() {
        super("REF002", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        ElementNames names = new ElementNames();
        SetMultimap<QualifiedName, Element> byName = LinkedHashMultimap.create();
        for (Element element : installation.all(Element.class)) {
            QualifiedName name = names.getFullyQualifiedName(element);
            if (name != null) {
                byName.put(name, element);
            }
        }
        for (QualifiedName name : byName.keySet()) {
            Iterator<Element> same = byName.get(name).iterator();
            Element first = same.next();
            while (same.hasNext()) {
                Element other = same.next();
                findings.report(
                        other,
                        null,
                        name,
                        Named.of(other),
                        Named.of(first),
                        Places.of(first, null).inWords());
            }
        }
    }
}
