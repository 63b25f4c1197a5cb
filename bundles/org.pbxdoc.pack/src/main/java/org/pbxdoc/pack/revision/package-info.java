/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where a state of an installation comes from: a folder, a pack, or a revision of a Git repository. Git is read by JGit, which
 * only the command line and the Maven plug-in bring along.
 */
package org.pbxdoc.pack.revision;
