/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Drawings: the system overview and the schematics as PlantUML text, SVG and PNG.
 *
 * <p>{@link org.pbxdoc.diagram.SystemDiagramSource} and {@code SchematicSource} turn the records into PlantUML text,
 * {@link org.pbxdoc.diagram.Rendering} lets PlantUML draw it under limits, and {@link org.pbxdoc.diagram.PlantUmlDrawings}
 * joins the two for writers. Layout is done by PlantUML's own Smetana engine; no other program is started.
 */
package org.pbxdoc.diagram;
