/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.hover;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What a window shows as soon as it is known.
 *
 * @param markdown the words to come, as Markdown; none if there is nothing to say
 */
public record Answer(CompletableFuture<Optional<String>> markdown) {

    /** Returns the words if they are known; controls that know no answers show nothing wrong then. */
    @Override
    public String toString() {
        return markdown.isDone() && !markdown.isCompletedExceptionally() ? markdown.join().orElse("") : "";
    }
}
