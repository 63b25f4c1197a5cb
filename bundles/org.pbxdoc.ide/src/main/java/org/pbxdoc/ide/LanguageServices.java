/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

import com.google.inject.Injector;
import java.util.List;
import java.util.Locale;
import org.pbxdoc.language.PbxdocStandaloneSetup;

/** What editors ask about pbxdoc texts; safe to be asked by several threads. */
public final class LanguageServices {

    private static LanguageServices shared;

    private final Injector injector;
    private final Scanner scanner;

    private LanguageServices(Injector injector) {
        this.injector = injector;
        scanner = injector.getInstance(Scanner.class);
    }

    /** Returns the services of this process, made on first use. */
    public static synchronized LanguageServices shared() {
        if (shared == null) {
            // A child, so that what editors do works on the very grammar that the files were parsed with.
            shared = new LanguageServices(PbxdocStandaloneSetup.injector().createChildInjector(new PbxdocIdeModule()));
        }
        return shared;
    }

    /** Returns the scanner for colours. */
    public Scanner scanner() {
        return scanner;
    }

    /** Returns a part of the language's machinery, made for editors. */
    public <T> T part(Class<T> type) {
        return injector.getInstance(type);
    }

    /** Returns all problems of a customer's folder, in the order of files and texts. */
    public List<Problem> check(EditedFolder folder, Locale locale) {
        return Snapshot.of(folder).problems(locale, () -> {});
    }
}
