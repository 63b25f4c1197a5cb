/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.launch;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.swt.widgets.Composite;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.generate.LastOrder;
import org.pbxdoc.ui.generate.OrderFields;
import org.pbxdoc.ui.generate.PackOrder;
import org.pbxdoc.ui.model.Customer;

/** The tab that takes the order. */
final class PackTab extends AbstractLaunchConfigurationTab {

    private static final Words WORDS = new Words(PackTab.class);

    private OrderFields fields;

    @Override
    public void createControl(Composite parent) {
        fields = new OrderFields(parent, Customer.all(), this::changed);
        setControl(fields);
    }

    private void changed() {
        if (fields != null) {
            setErrorMessage(fields.wrong());
            updateLaunchConfigurationDialog();
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        Optional<PackOrder> usual = LastOrder.recall();
        if (usual.isEmpty()) {
            List<Customer> all = Customer.all();
            usual = all.isEmpty() ? Optional.empty() : Optional.of(PackOrder.of(all.get(0)));
        }
        usual.ifPresent(order -> SavedOrder.write(order, configuration));
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            Optional<PackOrder> order = SavedOrder.read(configuration);
            if (order.isPresent()) {
                fields.show(order.get());
            } else if (SavedOrder.isIn(configuration)) {
                fields.showNobody();
            } else {
                fields.showCustomer(null);
            }
        } catch (CoreException e) {
            ILog.of(PackTab.class).log(e.getStatus());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        if (fields.wrong() == null) {
            SavedOrder.write(fields.order(), configuration);
        }
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        return fields.wrong() == null;
    }

    @Override
    public String getName() {
        return WORDS.say("tab");
    }
}
