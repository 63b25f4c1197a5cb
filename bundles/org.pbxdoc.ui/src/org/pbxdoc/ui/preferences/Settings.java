/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pbxdoc.ide.severity.RuleLooks;

/** The settings of the workbench, or those of a project where it has its own. */
public final class Settings {

    /** The node of all settings, in the workbench and in projects. */
    public static final String NODE = "org.pbxdoc.ui";

    /** Folder that packs go to when nobody chose another one, relative to the project. */
    public static final String USUAL_OUTPUT = "out";

    private static final String OWN = "own";
    private static final String RULES = "rules";
    private static final String LANGUAGES = "pack.languages";
    private static final String OUTPUT = "pack.output";
    private static final String ARCHIVE = "pack.archive";
    private static final String ON_SAVE = "pack.onSave";

    private final IEclipsePreferences node;

    private Settings(IEclipsePreferences node) {
        this.node = node;
    }

    /** Returns the settings of the workbench. */
    public static Settings ofWorkbench() {
        return new Settings(InstanceScope.INSTANCE.getNode(NODE));
    }

    /** Returns the settings of the project itself, whether it uses them or not. */
    public static Settings ofProject(IProject project) {
        return new Settings(new ProjectScope(project).getNode(NODE));
    }

    /** Returns the settings that count in the project; those of the workbench if it is null. */
    public static Settings of(IProject project) {
        if (project == null || !project.isAccessible() || !ofProject(project).isOwn()) {
            return ofWorkbench();
        }
        return ofProject(project);
    }

    /** Returns whether a project wants its pack after every save; only the project itself can say so. */
    public static boolean wantsPackOnSave(IProject project) {
        return project.isAccessible() && ofProject(project).packOnSave();
    }

    /** Returns whether the project uses settings of its own. */
    public boolean isOwn() {
        return node.getBoolean(OWN, false);
    }

    /** Says whether the project uses settings of its own. */
    public void setOwn(boolean own) {
        put(OWN, own, false);
    }

    /** Returns how the findings of rules look. */
    public RuleLooks looks() {
        return RuleLooks.read(node.get(RULES, ""));
    }

    /** Says how the findings of rules look. */
    public void setLooks(RuleLooks looks) {
        put(RULES, looks.line(), "");
    }

    /** Returns the languages of packs; none for those of the document header. */
    public List<Locale> languages() {
        return Arrays.stream(node.get(LANGUAGES, "").split(","))
                .filter(tag -> !tag.isBlank())
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** Chooses the languages of packs; none for those of the document header. */
    public void setLanguages(List<Locale> languages) {
        put(LANGUAGES, String.join(",", languages.stream().map(Locale::getLanguage).toList()), "");
    }

    /** Returns the folder that packs go to, relative to the project or absolute. */
    public String output() {
        return node.get(OUTPUT, USUAL_OUTPUT);
    }

    /** Chooses the folder that packs go to. */
    public void setOutput(String folder) {
        put(OUTPUT, folder.isBlank() ? USUAL_OUTPUT : folder.strip(), USUAL_OUTPUT);
    }

    /** Returns whether packs are also written as archives. */
    public boolean archive() {
        return node.getBoolean(ARCHIVE, true);
    }

    /** Chooses whether packs are also written as archives. */
    public void setArchive(boolean archive) {
        put(ARCHIVE, archive, true);
    }

    /** Returns whether a pack is made after every save. */
    public boolean packOnSave() {
        return node.getBoolean(ON_SAVE, false);
    }

    /** Chooses whether a pack is made after every save. */
    public void setPackOnSave(boolean wanted) {
        put(ON_SAVE, wanted, false);
    }

    /** Writes what was chosen to the disk. */
    public void save() throws BackingStoreException {
        node.flush();
    }

    /** What is usual is not written, so that later releases can change it. */
    private void put(String key, Object value, Object usual) {
        if (value.equals(usual)) {
            node.remove(key);
        } else {
            node.put(key, value.toString());
        }
    }
}
