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
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Customer;

/** The page of the wizard that takes the order. */
final class OrderPage extends WizardPage {

    private static final Words WORDS = new Words(OrderPage.class);

    private final List<Customer> customers;
    private final Customer first;
    private OrderFields fields;

    OrderPage(List<Customer> customers, Customer first) {
        super("order", WORDS.say("title"), null);
        this.customers = customers;
        this.first = first;
        setDescription(WORDS.say("description"));
    }

    @Override
    public void createControl(Composite parent) {
        fields = new OrderFields(parent, customers, this::check);
        setControl(fields);
        fields.showCustomer(first);
    }

    private void check() {
        if (fields == null) {
            return; // still being made
        }
        String wrong = fields.wrong();
        setErrorMessage(wrong);
        setMessage(fields.errors() > 0 ? WORDS.say("facts.errors", fields.errors()) : null, WARNING);
        setPageComplete(wrong == null);
    }

    /** Returns what the user orders. */
    PackOrder order() {
        setErrorMessage(null);
        return fields.order();
    }
}
