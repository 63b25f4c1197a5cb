/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.output;

/**
 * A file of a pack.
 *
 * @param name its name below the pack's folder, with {@code /} between folders
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 */
public record PackFile(String name, long size, String sha256) {}
