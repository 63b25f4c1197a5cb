/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The guide for users: what somebody with a phone on the desk wants to know, and nothing about how the system is built.
 */
package org.pbxdoc.compose.guide;
