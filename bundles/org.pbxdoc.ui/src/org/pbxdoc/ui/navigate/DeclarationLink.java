/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.pbxdoc.ide.Region;
import org.pbxdoc.ide.navigate.Navigation;
import org.pbxdoc.ui.Answers;
import org.pbxdoc.ui.PbxdocEditors;
import org.pbxdoc.ui.StatusLine;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.EditorModel;
import org.pbxdoc.ui.model.Models;

/** A name that leads to its declaration. */
final class DeclarationLink implements IHyperlink {

    private static final Words WORDS = new Words(DeclarationLink.class);

    private final IDocument document;
    private final Region region;

    DeclarationLink(IDocument document, Region region) {
        this.document = document;
        this.region = region;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return new org.eclipse.jface.text.Region(region.offset(), region.length());
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return WORDS.say("declaration");
    }

    @Override
    public void open() {
        EditorModel model = Models.shared().of(document);
        Answers.show(
                model.ask(question -> Navigation.definition(question.snapshot(), question.uri(), region.offset())),
                found -> PbxdocEditors.active().ifPresent(editor -> {
                    if (found.isPresent()) {
                        new Destination(found.get(), model.customer()).open(editor.getSite().getPage());
                    } else {
                        StatusLine.of(editor).refuse(WORDS.say("declaration.none"));
                    }
                }));
    }
}
