/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.pbxdoc.intake.template.ProjectAnswers;
import org.pbxdoc.intake.template.ProjectAnswers.Question;
import org.pbxdoc.ui.Words;

/** What may be known of numbers and people; all of it can be written later. */
final class NumbersPage extends WizardPage {

    private static final Words WORDS = new Words(NumbersPage.class);
    private static final Set<Question> QUESTIONS =
            Set.of(Question.COUNTRY, Question.NUMBERS, Question.CONTACT, Question.PHONE, Question.EMAIL);
    private static final String[] COUNTRIES = {"CH", "LI", "FR", "DE", "AT", "IT"};
    private static final int MOST_NUMBERS = 10_000;

    private Combo country;
    private Text main;
    private Spinner numbers;
    private Text contact;
    private Text phone;
    private Text email;
    private boolean started;

    NumbersPage() {
        super("numbers");
        setTitle(WORDS.say("project.title"));
        setDescription(WORDS.say("project.numbers"));
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent, this::changed);
        country = form.combo(WORDS.say("field.country"), names());
        main = form.text(WORDS.say("field.main"), "");
        main.setMessage("+41 44 000 01 00");
        numbers = form.spinner(WORDS.say("field.numbers"), ProjectAnswers.BLOCK, MOST_NUMBERS);
        contact = form.text(WORDS.say("field.contact"), "");
        phone = form.text(WORDS.say("field.phone"), "");
        email = form.text(WORDS.say("field.email"), "");
        setControl(form.area());
        started = true;
        changed();
    }

    private static String[] names() {
        String[] names = COUNTRIES.clone();
        for (int i = 0; i < names.length; i++) {
            names[i] = new Locale.Builder().setRegion(names[i]).build().getDisplayCountry(Locale.getDefault());
        }
        return names;
    }

    private void changed() {
        if (started) {
            String problem = ((NewProjectWizard) getWizard()).answers().problems().stream()
                    .filter(each -> QUESTIONS.contains(each.question()))
                    .findFirst()
                    .map(each -> each.message(Locale.getDefault()))
                    .orElse(null);
            setErrorMessage(problem);
            setPageComplete(problem == null);
        }
    }

    String country() {
        return COUNTRIES[country.getSelectionIndex()];
    }

    String main() {
        return main.getText();
    }

    int numbers() {
        return numbers.getSelection();
    }

    String contact() {
        return contact.getText();
    }

    String phone() {
        return phone.getText();
    }

    String email() {
        return email.getText();
    }
}
