/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ide.TokenKind;
import org.pbxdoc.ide.colour.Meaning;

/** The looks of each kind of token, from the colours that the user's theme and preferences name. */
public final class TokenColours {

    private static final String PREFIX = "org.pbxdoc.ui.colour.";

    private TokenColours() {}

    /** Returns how a token looks. */
    public static TextAttribute of(TokenKind kind) {
        return switch (kind) {
            case KEYWORD -> coloured("keyword", SWT.BOLD);
            case TEXT -> coloured("text", SWT.NORMAL);
            case LITERAL -> coloured("literal", SWT.NORMAL);
            case COMMENT -> coloured("comment", SWT.ITALIC);
            case PUNCTUATION -> coloured("punctuation", SWT.NORMAL);
            case NAME, SPACE -> new TextAttribute(null);
        };
    }

    /** Returns how a token looks whose meaning is known; null means that it is not. */
    static TextAttribute of(TokenKind kind, Meaning meaning) {
        if (meaning == null || kind == TokenKind.COMMENT || kind == TokenKind.TEXT || kind == TokenKind.PUNCTUATION) {
            return of(kind);
        }
        return switch (meaning) {
            case DECLARATION -> coloured("declaration", SWT.NORMAL);
            case REFERENCE -> coloured("reference", SWT.NORMAL);
            case VALUE -> coloured("value", SWT.NORMAL);
            case KEYWORD, TEXT, LITERAL, COMMENT -> of(kind);
        };
    }

    static boolean isOne(String property) {
        return property.startsWith(PREFIX);
    }

    static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    private static TextAttribute coloured(String name, int style) {
        return new TextAttribute(registry().get(PREFIX + name), null, style);
    }
}
