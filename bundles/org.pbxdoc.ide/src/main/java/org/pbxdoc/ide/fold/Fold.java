/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.fold;

import org.pbxdoc.ide.Region;

/**
 * A stretch of several lines that can be put away.
 *
 * @param region from the character that opens it to the one that closes it
 * @param comment whether it is a comment
 */
public record Fold(Region region, boolean comment) {}
