/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.scoping;

/** Finds what a reference means: first in the elements around it, then in all files of the customer's folder. */
public class PbxdocScopeProvider extends AbstractPbxdocScopeProvider {}
