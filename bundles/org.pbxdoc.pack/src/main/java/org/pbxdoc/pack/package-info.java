/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The facade that every host uses: reads a customer's folder, checks it, composes the documents, writes them, and puts
 * the pack in place in one step.
 *
 * <p>Checking alone ({@link org.pbxdoc.pack.Inspection}) loads none of the writers.
 */
package org.pbxdoc.pack;
