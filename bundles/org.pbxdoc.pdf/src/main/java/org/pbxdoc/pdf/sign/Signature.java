/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What somebody says by signing.
 *
 * @param field name of the field; not needed when there is only one left
 * @param at when it is signed
 * @param reason why it is signed, if it is said
 * @param place where it is signed, if it is said
 */
public record Signature(Optional<String> field, ZonedDateTime at, Optional<String> reason, Optional<String> place) {}
