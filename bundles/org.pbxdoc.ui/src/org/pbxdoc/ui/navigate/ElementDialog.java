/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.navigate;

import java.util.Comparator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.osgi.framework.FrameworkUtil;
import org.pbxdoc.ui.Words;

/** Finds an element of the workspace by letters of its name, kind or title. */
public final class ElementDialog extends FilteredItemsSelectionDialog {

    private static final Words WORDS = new Words(ElementDialog.class);
    private static final String SETTINGS = "elements";

    private final class ElementFilter extends ItemsFilter {

        @Override
        public boolean matchItem(Object item) {
            WorkspaceElement element = (WorkspaceElement) item;
            return matches(element.entry().name())
                    || matches(element.entry().kind())
                    || matches(element.entry().title())
                    || matches(element.entry().kind() + " " + element.entry().name());
        }

        @Override
        public boolean isConsistentItem(Object item) {
            return true;
        }
    }

    /** Makes the dialog. */
    public ElementDialog(Shell shell) {
        super(shell, true);
        setTitle(WORDS.say("elements.title"));
        setMessage(WORDS.say("elements.message"));
        setListLabelProvider(new ElementLabels());
        setDetailsLabelProvider(new ElementLabels.Details());
    }

    @Override
    protected Control createExtendedContentArea(Composite parent) {
        return null;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
        return DialogSettings.getOrCreateSection(settings, SETTINGS);
    }

    @Override
    protected IStatus validateItem(Object item) {
        return Status.OK_STATUS;
    }

    @Override
    protected ItemsFilter createFilter() {
        return new ElementFilter();
    }

    @Override
    protected Comparator<Object> getItemsComparator() {
        return Comparator.comparing((Object item) -> ((WorkspaceElement) item).entry().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(item -> ((WorkspaceElement) item).where());
    }

    @Override
    protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
        WorkspaceElement.all(monitor).forEach(element -> content.add(element, filter));
    }

    @Override
    public String getElementName(Object item) {
        return ((WorkspaceElement) item).entry().name();
    }
}
