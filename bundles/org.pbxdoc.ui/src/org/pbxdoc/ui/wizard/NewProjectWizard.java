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
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pbxdoc.intake.template.ProjectAnswers;
import org.pbxdoc.intake.template.ProjectTemplate;
import org.pbxdoc.pack.ToolVersion;
import org.pbxdoc.ui.Words;

/** Begins the project of a customer from a template. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private static final Words WORDS = new Words(NewProjectWizard.class);

    private final TemplatePage template = new TemplatePage();
    private final CustomerPage customer = new CustomerPage();
    private final NumbersPage numbers = new NumbersPage();
    private IWorkbench workbench;
    private IConfigurationElement configuration;

    public NewProjectWizard() {
        setWindowTitle(WORDS.say("project.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        configuration = element;
    }

    @Override
    public void addPages() {
        addPage(template);
        addPage(customer);
        addPage(numbers);
    }

    /** Returns what was answered so far; pages that were not made yet answer nothing. */
    ProjectAnswers answers() {
        boolean later = numbers.getControl() != null;
        return new ProjectAnswers(
                customer.customer(), customer.id(), customer.languages(), later ? numbers.country() : "CH", later ? numbers.main() : "",
                later ? numbers.numbers() : ProjectAnswers.BLOCK, later ? numbers.contact() : "", later ? numbers.phone() : "",
                later ? numbers.email() : "", LocalDate.now(), ToolVersion.current());
    }

    @Override
    public boolean performFinish() {
        ProjectAnswers answers = answers();
        ProjectTemplate chosen = template.template();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(answers.id());
        IPath place = customer.isInWorkspace() ? null : IPath.fromPath(customer.place().resolve(answers.id()));
        try {
            getContainer().run(true, true, monitor -> {
                Map<String, String> files = Waiting.on(checkpoint -> chosen.files(answers), monitor);
                new ProjectMaker(project, place).run(files, monitor);
            });
        } catch (InvocationTargetException e) {
            Failure.show(getShell(), WORDS.say("project.failed", answers.id()), e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        show(project.getFile(chosen.mainFile()));
        return true;
    }

    private void show(IFile file) {
        String perspective = configuration == null ? null : configuration.getAttribute("finalPerspective");
        if (perspective != null && workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective) != null) {
            BasicNewProjectResourceWizard.updatePerspective(configuration);
        }
        BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
        Failure.open(file, workbench, getShell());
    }
}
