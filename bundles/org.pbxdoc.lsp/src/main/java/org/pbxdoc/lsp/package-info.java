/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language server: {@code org.pbxdoc.ide} on standard input and output.
 *
 * <p>It stands on lsp4j and our own services, not on the server that comes with Xtext: that one indexes, builds and
 * generates in its own way, and findings must be those of the command line to the letter. A customer's folder is small
 * enough to be read anew for each state of its texts.
 */
package org.pbxdoc.lsp;
