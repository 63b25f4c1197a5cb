/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.rename;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.ide.navigate.Designation;

/**
 * The element that is to have another name.
 *
 * @param designation the element
 * @param written its name as it is written where the caret was
 * @param customer the folder of its customer
 * @param uri the file that the caret was in
 * @param offset where the caret was
 * @param mentions how often the name stands in comments and texts, which stay as they are
 */
record RenameSubject(Designation designation, String written, Path customer, URI uri, int offset, int mentions) {}
