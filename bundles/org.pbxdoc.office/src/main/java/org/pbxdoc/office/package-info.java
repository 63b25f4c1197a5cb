/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Word documents, spreadsheets and csv files from the records of {@link org.pbxdoc.document}.
 *
 * <p>{@link org.pbxdoc.office.WordWriter} streams WordprocessingML part by part, so that a table of any length costs
 * linear time and constant memory; {@link org.pbxdoc.office.WorkbookWriter} uses POI's streaming sheets. Nothing here
 * reads the clock, the default locale or the default time zone: the same document gives the same bytes.
 */
package org.pbxdoc.office;
