/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.util.Optional;

/** The server as a process; the command {@code pbxdoc lsp} does the same. */
final class ServerMain {

    private ServerMain() {}

    public static void main(String[] args) {
        System.exit(ServerProcess.serve(Optional.empty()));
    }
}
