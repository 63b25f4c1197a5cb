/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pbxdoc.ui.model.Customer;

/** "Generate handover pack": of the customer that is selected or open; of several, the wizard asks. */
public final class GenerateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IResource about = about(event);
        List<Customer> customers = about == null ? List.of() : Customer.in(about);
        if (customers.size() == 1) {
            OrderRun.inBackground(LastOrder.of(customers.get(0)));
        } else {
            wizard(event, about);
        }
        return null;
    }

    static IResource about(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (part instanceof IEditorPart editor) {
            return Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return selected == null && editor != null ? Adapters.adapt(editor.getEditorInput(), IResource.class) : selected;
    }

    static void wizard(ExecutionEvent event, IResource about) {
        PackWizard wizard = new PackWizard();
        wizard.init(PlatformUI.getWorkbench(), about == null ? StructuredSelection.EMPTY : new StructuredSelection(about));
        new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
    }
}
