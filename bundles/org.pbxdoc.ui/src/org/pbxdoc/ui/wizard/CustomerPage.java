/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.pbxdoc.intake.template.ProjectAnswers;
import org.pbxdoc.intake.template.ProjectAnswers.Question;
import org.pbxdoc.intake.template.ShortName;
import org.pbxdoc.ui.Words;

/** Who the customer is, in which languages, and where the project is kept. */
final class CustomerPage extends WizardPage {

    private static final Words WORDS = new Words(CustomerPage.class);
    private static final Set<Question> QUESTIONS = Set.of(Question.CUSTOMER, Question.ID, Question.LANGUAGES);

    private Text customer;
    private Text id;
    private Combo language;
    private final List<Button> others = new ArrayList<>();
    private Text location;
    private String proposed = "";
    private boolean started;

    CustomerPage() {
        super("customer");
        setTitle(WORDS.say("project.title"));
        setDescription(WORDS.say("project.customer"));
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent, this::changed);
        customer = form.text(WORDS.say("field.customer"), "");
        id = form.text(WORDS.say("field.id"), "");
        language = form.combo(WORDS.say("field.language"), ProjectAnswers.LANGUAGES.stream().map(CustomerPage::named).toArray(String[]::new));
        int own = ProjectAnswers.LANGUAGES.indexOf(Locale.getDefault().getLanguage());
        language.select(own < 0 ? ProjectAnswers.LANGUAGES.indexOf("en") : own);
        Composite row = form.row(WORDS.say("field.others"), ProjectAnswers.LANGUAGES.size());
        ProjectAnswers.LANGUAGES.forEach(each -> others.add(form.check(row, named(each))));
        location = form.text(WORDS.say("field.location"), WORDS.say("browse"), this::browse);
        location.setMessage(WORDS.say("location.workspace"));
        setControl(form.area());
        started = true;
        changed();
    }

    private static String named(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(Locale.getDefault());
    }

    private void browse() {
        String chosen = new DirectoryDialog(getShell()).open();
        if (chosen != null) {
            location.setText(chosen);
        }
    }

    private void changed() {
        if (!started) {
            return;
        }
        if (id.getText().equals(proposed) && !customer.getText().isBlank()) {
            proposed = ShortName.of(customer.getText());
            if (!id.getText().equals(proposed)) {
                id.setText(proposed);
                return;
            }
        }
        String language1 = ProjectAnswers.LANGUAGES.get(language.getSelectionIndex());
        for (int i = 0; i < others.size(); i++) {
            boolean own = ProjectAnswers.LANGUAGES.get(i).equals(language1);
            others.get(i).setEnabled(!own);
            others.get(i).setSelection(!own && others.get(i).getSelection());
        }
        // An empty form is no mistake yet.
        boolean begun = !customer.getText().isBlank();
        setErrorMessage(begun ? problem() : null);
        setPageComplete(begun && getErrorMessage() == null);
    }

    private String problem() {
        return ((NewProjectWizard) getWizard()).answers().problems().stream()
                .filter(problem -> QUESTIONS.contains(problem.question()))
                .findFirst()
                .map(problem -> problem.message(Locale.getDefault()))
                .orElseGet(this::placeProblem);
    }

    /** A project is never put over something that is there. */
    private String placeProblem() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (IProject project : root.getProjects()) {
            if (project.getName().equalsIgnoreCase(id())) {
                return WORDS.say("project.exists", project.getName());
            }
        }
        try {
            Path parent = place();
            if (!Files.isDirectory(parent)) {
                return WORDS.say("location.missing", parent);
            }
            Path folder = parent.resolve(id());
            return Files.exists(folder) ? WORDS.say("location.taken", folder) : null;
        } catch (InvalidPathException e) {
            return WORDS.say("location.missing", location.getText());
        }
    }

    /** Returns the folder that the project's folder is put into. */
    Path place() {
        return isInWorkspace()
                ? ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()
                : Path.of(location.getText().strip()).toAbsolutePath();
    }

    boolean isInWorkspace() {
        return location.getText().isBlank();
    }

    String customer() {
        return customer.getText();
    }

    String id() {
        return id.getText().strip();
    }

    List<String> languages() {
        List<String> chosen = new ArrayList<>(List.of(ProjectAnswers.LANGUAGES.get(language.getSelectionIndex())));
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).getSelection()) {
                chosen.add(ProjectAnswers.LANGUAGES.get(i));
            }
        }
        return chosen;
    }
}
