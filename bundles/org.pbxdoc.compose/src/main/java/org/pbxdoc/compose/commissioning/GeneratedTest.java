/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.commissioning;

import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.TestCategory;

/**
 * A test that follows from the model and that nobody has written down.
 *
 * @param key what is tested; with the subject it stays the same from one report to the next
 * @param category the chapter it belongs to
 * @param subject what is tested
 * @param title what is done
 * @param expected what should happen
 */
record GeneratedTest(String key, TestCategory category, EObject subject, Text title, Text expected) {}
