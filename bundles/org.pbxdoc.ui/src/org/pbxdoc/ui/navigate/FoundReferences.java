/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pbxdoc.ui.Words;

/** The places that a search for references has found; the platform marks them in open editors. */
public final class FoundReferences extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

    private static final Words WORDS = new Words(FoundReferences.class);

    private final ReferenceSearch search;

    FoundReferences(ReferenceSearch search) {
        this.search = search;
    }

    @Override
    public String getLabel() {
        long files = lines().map(FoundLine::container).distinct().count();
        return WORDS.say("references.result", search.name(), getMatchCount(), files);
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_OBJ_FILE);
    }

    @Override
    public ReferenceSearch getQuery() {
        return search;
    }

    Stream<FoundLine> lines() {
        return Arrays.stream(getElements()).map(FoundLine.class::cast);
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return ((FoundLine) match.getElement()).container().equals(container(editor));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        return in(container(editor));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return in(file);
    }

    @Override
    public IFile getFile(Object element) {
        return element instanceof FoundLine line && line.container() instanceof IFile file ? file : null;
    }

    private static Object container(IEditorPart editor) {
        IEditorInput input = editor.getEditorInput();
        IFile file = input.getAdapter(IFile.class);
        return file == null ? input : file;
    }

    private Match[] in(Object container) {
        return lines().filter(line -> line.container().equals(container))
                .flatMap(line -> Arrays.stream(getMatches(line)))
                .toArray(Match[]::new);
    }
}
