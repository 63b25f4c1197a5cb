/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every deliverable carries on its cover, in its header and footer and in its file properties.
 *
 * @param title title of the deliverable
 * @param subject one line below the title, may be empty
 * @param customer name of the customer
 * @param integrator name of the company that made it
 * @param author name of the person who made it, may be empty
 * @param version version of the documentation, for example {@code 2.1}
 * @param status state of the documentation: draft, as designed, as built, handed over
 * @param asOf the day the content is true; the only date that may appear without being in the model
 * @param confidentiality who may read it
 * @param logo logo of the integrator, if there is one
 */
public record Properties(Text title, Text subject, String customer, String integrator, String author, String version, Text status, LocalDate asOf, Text confidentiality, Optional<Picture.Image> logo) {
}
