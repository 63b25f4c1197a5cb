/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.verify;

import java.util.List;
import java.util.Map;

/**
 * What came of checking a pack.
 *
 * @param problems what is not as it was made, in the order of the files; nothing if the pack is whole
 * @param signature what is known about the signature
 * @param files how many files were checked
 * @param manifest what the manifest says, as it was read; empty if it could not be
 */
public record Verification(List<Problem> problems, SignatureState signature, int files, Map<String, Object> manifest) {

    /** What is known about a signature. */
    public enum SignatureState {
        /** There is none. */
        NONE,
        /** There is one, and no key to check it with. */
        UNCHECKED,
        /** It is one with the given key. */
        VALID,
        /** It is not one with the given key. */
        WRONG
    }

    public Verification {
        problems = List.copyOf(problems);
        manifest = Map.copyOf(manifest);
    }

    /** Returns whether the pack is as it was made. */
    public boolean isWhole() {
        return problems.isEmpty();
    }

    /** Returns what the manifest says under {@code name}, empty if nothing. */
    public String fact(String name) {
        return manifest.get(name) instanceof String text ? text : "";
    }
}
