/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack.preview;

/**
 * A sheet as it was drawn for the screen.
 *
 * @param png the image; not copied, not to be changed
 * @param width width in pixels
 * @param height height in pixels
 * @param scale pixels in a unit of the sheet
 */
public record PreviewImage(byte[] png, int width, int height, double scale) {}
