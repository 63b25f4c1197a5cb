/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Language- and format-neutral documents: what is said, never how it looks.
 *
 * <p>Composers build these records once; every writer turns the same records into its format. Nodes carry meaning
 * ({@link org.pbxdoc.document.Role}, {@link org.pbxdoc.document.SignatureField}), never points or colours. Imports only
 * {@code java.*}.
 */
package org.pbxdoc.document;
