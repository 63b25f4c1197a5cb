/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ide;

/** One thing that can be written at a place: the text goes in for the {@code length} characters at {@code offset}. */
public record Proposal(String text, int offset, int length, String label, String description) {}
