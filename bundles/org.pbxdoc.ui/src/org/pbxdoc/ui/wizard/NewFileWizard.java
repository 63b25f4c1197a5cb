/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pbxdoc.ide.Snapshot;
import org.pbxdoc.intake.template.FileTemplate;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.model.OpenFile;

/** Begins a file of a customer from a template that knows what the others say. */
public final class NewFileWizard extends Wizard implements INewWizard {

    private static final Words WORDS = new Words(NewFileWizard.class);

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private NewFilePage page;

    public NewFileWizard() {
        setWindowTitle(WORDS.say("file.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selected) {
        workbench = bench;
        selection = selected;
    }

    @Override
    public void addPages() {
        page = new NewFilePage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        FileTemplate template = page.template();
        Path customer = OpenFile.of(page.target()).customer();
        try {
            getContainer().run(true, true, monitor -> page.setText(Waiting.on(
                    checkpoint -> template.text(Snapshot.of(Models.shared().state(customer)).installation(), Locale.getDefault()), monitor)));
        } catch (InvocationTargetException e) {
            Failure.show(getShell(), WORDS.say("file.failed", page.target().getName()), e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
        Failure.open(file, workbench, getShell());
        return true;
    }
}
