/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.labelling;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.document.Text;

/**
 * Something that gets a label.
 *
 * @param kind what kind of thing it is
 * @param mark the code on the label: its label in the model, the number of a phone, the name of a socket
 * @param lines what stands below the code
 * @param place where the thing is
 * @param subject the thing, if it is an element of its own
 */
record Labelled(Text kind, String mark, List<Text> lines, Text place, Optional<EObject> subject) {}
