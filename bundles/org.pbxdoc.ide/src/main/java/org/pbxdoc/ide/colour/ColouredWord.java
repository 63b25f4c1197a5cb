/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide.colour;

import org.pbxdoc.ide.Region;

/**
 * A word with what it means.
 *
 * @param region where it is
 * @param meaning what it means
 */
public record ColouredWord(Region region, Meaning meaning) {}
