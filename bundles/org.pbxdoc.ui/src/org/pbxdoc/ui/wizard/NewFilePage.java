/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.pbxdoc.intake.template.FileTemplate;
import org.pbxdoc.ui.Words;

/** Where the file is put, what it is called and what it begins with. */
final class NewFilePage extends WizardNewFileCreationPage {

    private static final Words WORDS = new Words(NewFilePage.class);
    private static final String EXTENSION = "pbxdoc";

    private Combo templates;
    private String text = "";

    NewFilePage(IStructuredSelection selection) {
        super("file", withSources(selection));
        setTitle(WORDS.say("file.title"));
        setDescription(WORDS.say("file.description"));
        setFileExtension(EXTENSION);
    }

    /** Of a Maven project the folder of the sources is meant. */
    private static IStructuredSelection withSources(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof IContainer chosen && chosen.isAccessible()) {
            IResource sources = chosen.findMember("src/main/pbxdoc");
            return sources instanceof IContainer ? new StructuredSelection(sources) : selection;
        }
        return selection;
    }

    @Override
    protected void createAdvancedControls(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(WORDS.say("field.template"));
        templates = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        templates.setItems(Stream.of(FileTemplate.values()).map(each -> each.title(Locale.getDefault())).toArray(String[]::new));
        templates.select(0);
        templates.addListener(SWT.Selection, event -> propose());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(templates);
    }

    /** The name of the template is a good name for the file while nobody has given another. */
    private void propose() {
        String name = getFileName();
        boolean own = Stream.of(FileTemplate.values()).noneMatch(each -> name.isEmpty() || name.equals(each.word() + "." + EXTENSION));
        if (!own) {
            setFileName(template().word() + "." + EXTENSION);
            setPageComplete(validatePage());
        }
    }

    @Override
    protected void createLinkTarget() {
        // Sources are files of the customer, never links.
    }

    @Override
    protected IStatus validateLinkedResource() {
        return Status.OK_STATUS;
    }

    @Override
    protected InputStream getInitialContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    void setText(String initial) {
        text = initial;
    }

    FileTemplate template() {
        return FileTemplate.values()[Math.max(0, templates.getSelectionIndex())];
    }

    /** Returns the file as it is going to be. */
    IFile target() {
        String name = getFileName().endsWith("." + EXTENSION) ? getFileName() : getFileName() + "." + EXTENSION;
        IPath path = getContainerFullPath().append(name);
        return ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    }
}
