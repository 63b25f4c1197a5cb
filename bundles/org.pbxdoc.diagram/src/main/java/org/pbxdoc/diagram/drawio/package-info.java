/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Drawings as diagrams.net keeps them, with every box and word where the SVG has it: a drawing that the customer can go
 * on with. Boxes are groups, so that a card moves with its rows; connectors hold on to their boxes.
 */
package org.pbxdoc.diagram.drawio;
