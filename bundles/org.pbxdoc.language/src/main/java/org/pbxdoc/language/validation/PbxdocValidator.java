/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.validation;

/**
 * Xtext's own checks of the language.
 *
 * <p>It is empty on purpose: a rule looks at the whole installation, not at one element of one file, so the rules run in
 * {@link org.pbxdoc.language.rules.Checker}.
 */
public class PbxdocValidator extends AbstractPbxdocValidator {}
