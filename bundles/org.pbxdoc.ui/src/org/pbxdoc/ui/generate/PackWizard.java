/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Customer;

/** The export wizard "Handover pack": asks, makes the pack with its progress, and says what came of it. */
public final class PackWizard extends Wizard implements IExportWizard {

    private static final Words WORDS = new Words(PackWizard.class);

    private final OutcomePage outcomePage = new OutcomePage(this::leave);
    private OrderPage orderPage;
    private boolean done;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(WORDS.say("title"));
        setNeedsProgressMonitor(true);
        setForcePreviousAndNextButtons(false);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        List<Customer> about = selected == null ? List.of() : Customer.in(selected);
        Customer first = about.isEmpty()
                ? LastOrder.recall().map(PackOrder::customer).orElse(null)
                : about.get(0);
        orderPage = new OrderPage(Customer.all(), first);
    }

    @Override
    public void addPages() {
        addPage(orderPage);
        addPage(outcomePage);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return null; // only the build leads to the outcome
    }

    @Override
    public boolean canFinish() {
        return done || orderPage.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (done) {
            return true;
        }
        PackOrder order = orderPage.order();
        if (OrderRun.save(order)) {
            run(order);
        }
        return false;
    }

    private void run(PackOrder order) {
        Outcome[] outcome = new Outcome[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    outcome[0] = OrderRun.run(order, monitor);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InterruptedException e) {
            orderPage.setMessage(WORDS.say("cancelled"), IMessageProvider.INFORMATION);
            return;
        } catch (InvocationTargetException e) {
            ILog.of(PackWizard.class).error("The pack could not be made", e.getCause());
            orderPage.setErrorMessage(String.valueOf(e.getCause()));
            return;
        }
        if (!outcome[0].written() && outcome[0].lines().isEmpty()) {
            orderPage.setErrorMessage(outcome[0].headline());
            return;
        }
        // Findings can be mended and the order given again; a pack that is written is the end.
        done = outcome[0].written();
        outcomePage.show(outcome[0], done ? null : orderPage);
        getContainer().showPage(outcomePage);
        getContainer().updateButtons();
    }

    private void leave() {
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.close();
        }
    }
}
