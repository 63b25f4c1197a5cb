/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of signing a report.
 *
 * @param file the signed PDF
 * @param field the field that was signed
 * @param name the name in the certificate
 * @param invalid the last day of the certificate, if it is not valid at the moment
 */
public record SignedReport(Path file, String field, String name, Optional<LocalDate> invalid) {}
