/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language;

import com.google.inject.Injector;

/** Makes the language ready outside the Eclipse extension registry: in the CLI, in Maven, in tests. */
public class PbxdocStandaloneSetup extends PbxdocStandaloneSetupGenerated {

    private static Injector injector;

    /** Returns the one injector of this process, made on first use. */
    public static synchronized Injector injector() {
        if (injector == null) {
            injector = new PbxdocStandaloneSetup().createInjectorAndDoEMFRegistration();
        }
        return injector;
    }
}
