/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Writes documents as tagged PDF: PDF/A-3a for archives, PDF/UA-1 for readers who cannot see, fillable without a network.
 *
 * <p>{@link org.pbxdoc.pdf.PdfWriter} is the way in. Text is broken into lines ({@code LineBreaker}), blocks become strips
 * that are never cut ({@code Strip}), and {@code PageFlow} sets the strips on pages. {@code Tagging} keeps the structure
 * tree beside what is drawn. Imports only {@code java.*}, {@code org.pbxdoc.document} and PDFBox.
 */
package org.pbxdoc.pdf;
