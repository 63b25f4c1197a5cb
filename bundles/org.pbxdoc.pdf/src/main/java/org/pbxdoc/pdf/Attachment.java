/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf;

import org.pbxdoc.document.Text;

/**
 * A file that travels inside the PDF.
 *
 * @param name its file name without folder, unique among the attachments
 * @param mediaType for example {@code text/csv}
 * @param description what it holds
 * @param bytes its content; not copied, not to be changed
 */
public record Attachment(String name, String mediaType, Text description, byte[] bytes) {
}
