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
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.pbxdoc.intake.template.ProjectTemplate;
import org.pbxdoc.ui.Words;

/** What the project begins with. */
final class TemplatePage extends WizardPage {

    private static final Words WORDS = new Words(TemplatePage.class);
    private static final int WIDTH = 420;

    private List templates;
    private Label description;

    TemplatePage() {
        super("template");
        setTitle(WORDS.say("project.title"));
        setDescription(WORDS.say("project.template"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        templates = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        templates.setItems(Stream.of(ProjectTemplate.values()).map(template -> template.title(Locale.getDefault())).toArray(String[]::new));
        templates.select(ProjectTemplate.SMALL_OFFICE.ordinal());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(templates);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3).applyTo(description);
        templates.addListener(SWT.Selection, event -> describe());
        templates.addListener(SWT.MouseDoubleClick, event -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
        describe();
        setControl(area);
    }

    private void describe() {
        description.setText(template().description(Locale.getDefault()));
    }

    ProjectTemplate template() {
        return ProjectTemplate.values()[Math.max(0, templates.getSelectionIndex())];
    }
}
