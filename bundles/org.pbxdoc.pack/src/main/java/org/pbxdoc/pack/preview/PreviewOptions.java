/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.language.model.Audience;

/**
 * How a preview is wanted.
 *
 * @param language language of the labels; the first one of the document header if empty
 * @param audience who it is for; whom the document header names if empty
 */
public record PreviewOptions(Optional<Locale> language, Optional<Audience> audience) {

    /** As the document header has it. */
    public static final PreviewOptions OF_HEADER = new PreviewOptions(Optional.empty(), Optional.empty());
}
