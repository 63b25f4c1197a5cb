/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables that phone systems export, made into text of the language. First a preview says what will be created, what is
 * rejected and why, and what is dropped; secrets are dropped before anything else looks at a row.
 */
package org.pbxdoc.intake.csv;
