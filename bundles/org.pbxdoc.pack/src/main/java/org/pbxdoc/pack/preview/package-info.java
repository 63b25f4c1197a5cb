/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What hosts show of a model while it is written: its drawings, and where they show which element. A preview is made in one
 * go where the model may be read; what it then draws needs the model no more.
 */
package org.pbxdoc.pack.preview;
