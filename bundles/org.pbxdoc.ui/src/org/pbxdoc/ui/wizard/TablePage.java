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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pbxdoc.intake.csv.CsvSource;
import org.pbxdoc.language.load.SourceFolder;
import org.pbxdoc.ui.Words;

/** The table, what exported it, and the project it is taken into. */
final class TablePage extends WizardPage {

    private static final Words WORDS = new Words(TablePage.class);

    private final Optional<IResource> chosen;
    private final List<IContainer> folders = new ArrayList<>();
    private Text table;
    private Combo kind;
    private Label description;
    private Combo folder;
    private Combo profile;
    private Combo site;
    private boolean started;

    TablePage(IStructuredSelection selection) {
        super("table");
        setTitle(WORDS.say("import.title"));
        setDescription(WORDS.say("import.description"));
        chosen = selection.getFirstElement() instanceof IResource resource ? Optional.of(resource) : Optional.empty();
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent, this::changed);
        table = form.text(WORDS.say("field.table"), WORDS.say("browse"), this::browse);
        kind = form.combo(WORDS.say("field.kind"), kinds());
        description = form.words();
        folder = form.combo(WORDS.say("field.project"), targets());
        folder.select(Math.max(0, folders.indexOf(chosen.map(this::nearest).orElse(null))));
        folder.addListener(SWT.Selection, event -> offer());
        profile = form.combo(WORDS.say("field.profile"));
        site = form.combo(WORDS.say("field.site"));
        setControl(form.area());
        started = true;
        chosen.filter(resource -> resource.getType() == IResource.FILE && resource.getLocation() != null)
                .filter(resource -> !resource.getName().endsWith(SourceFolder.EXTENSION))
                .ifPresent(resource -> table.setText(resource.getLocation().toOSString()));
        offer();
        changed();
    }

    /** Returns the customer that the resource is part of, else one of its project. */
    private IContainer nearest(IResource resource) {
        Stream<IContainer> around = folders.stream().filter(each -> each.getFullPath().isPrefixOf(resource.getFullPath()));
        Stream<IContainer> below = folders.stream().filter(each -> each.getProject().equals(resource.getProject()));
        return Stream.concat(around, below).findFirst().orElse(null);
    }

    private static String[] kinds() {
        List<String> kinds = new ArrayList<>(List.of(WORDS.say("kind.detect")));
        for (CsvSource source : CsvSource.values()) {
            kinds.add(source.title(Locale.getDefault()));
        }
        return kinds.toArray(String[]::new);
    }

    private String[] targets() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible() && project.getLocation() != null) {
                folders.addAll(CustomerFolders.of(project));
            }
        }
        return folders.stream().map(each -> each.getFullPath().makeRelative().toString()).toArray(String[]::new);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.csv;*.xml;*.txt", "*.*"});
        String file = dialog.open();
        if (file != null) {
            table.setText(file);
        }
    }

    /** Offers the profiles and sites of the folder; none is a good answer too. */
    private void offer() {
        FolderNames names = FolderNames.NONE;
        if (folder.getSelectionIndex() >= 0) {
            names = FolderNames.of(target(), getContainer());
        }
        fill(profile, WORDS.say("profile.none"), names.profiles());
        fill(site, WORDS.say("site.none"), names.sites());
    }

    private static void fill(Combo combo, String none, List<String> names) {
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(names);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
    }

    private void changed() {
        if (!started) {
            return;
        }
        String words = source().map(each -> each.description(Locale.getDefault())).orElse(WORDS.say("kind.detect.description"));
        description.setText(words);
        boolean begun = !table.getText().isBlank();
        setErrorMessage(folders.isEmpty() ? WORDS.say("project.none") : begun && !isFile() ? WORDS.say("table.missing", table.getText()) : null);
        setPageComplete(begun && getErrorMessage() == null);
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(table());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Path table() {
        return Path.of(table.getText().strip());
    }

    Optional<CsvSource> source() {
        int index = kind.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(CsvSource.values()[index - 1]);
    }

    /** Returns the folder that the new file is put into. */
    IContainer target() {
        return folders.get(folder.getSelectionIndex());
    }

    Optional<String> profile() {
        return picked(profile);
    }

    Optional<String> site() {
        return picked(site);
    }

    private static Optional<String> picked(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(combo.getText());
    }
}
