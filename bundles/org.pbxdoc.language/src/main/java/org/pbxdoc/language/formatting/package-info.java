/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The layout of a text: indentation, line ends and the spaces that are missing, never what the text says.
 *
 * <p>The rules, all decided on the tokens of the text:
 *
 * <ul>
 *   <li>Four spaces a level, LF line ends, nothing at the end of a line, one LF at the end of the file.
 *   <li>At most one blank line, where the author left one; none after <code>{</code> and before <code>}</code>.
 *   <li><code>{</code> stands on the line of its element; <code>}</code> of a block of several lines stands alone.
 *   <li>A block on one line stays on one line as long as it ends within 120 columns; else each attribute and each part
 *       gets its own line.
 *   <li>A line that goes on with the attribute or the heading before it is indented by one level more; a block that
 *       opens on it is indented from there. A list that goes on after a comma may be aligned further in.
 *   <li>Inside a line the author's runs of spaces stay: they align columns. A tab is as many spaces as it showed. Where
 *       two words touch, one space comes between.
 *   <li>No space before a comma and one after. A range stays as written, {@code 100..199} or {@code 00 .. 99}; a space
 *       on one side only gets its partner.
 *   <li>The braces of a text in several languages stay with it, <code>{fr "Siège" de "Hauptsitz"}</code>; further lines
 *       are aligned with the first language.
 *   <li>Comments stay where they are; a block comment with a star on each line follows the indentation.
 *   <li>Text in quotes, phone numbers, addresses and references are left as they are.
 * </ul>
 */
package org.pbxdoc.language.formatting;
