/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.util.Map;

/**
 * The Word template of a company, whose styles, header, footer and paper win over the standard look.
 *
 * @param name its file name without folder
 * @param parts its parts by their names in the file, already found harmless; not to be changed
 */
public record Template(String name, Map<String, byte[]> parts) {}
