/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Everything that touches the disk to write: names, files with their hashes, the archive, and the one step in which a
 * pack takes its place.
 */
package org.pbxdoc.pack.output;
