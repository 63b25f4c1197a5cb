/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Customer;
import org.pbxdoc.ui.preferences.PackFolder;

/** The page that asks of whom, for whom, in which languages and where to; it shows what the model itself says. */
final class OrderPage extends WizardPage {

    private static final Words WORDS = new Words(OrderPage.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN, Locale.ENGLISH);

    private final List<Customer> customers;
    private final Customer first;
    private final List<Button> languages = new ArrayList<>();
    private Combo customer;
    private Label facts;
    private Combo audience;
    private Text output;
    private Button archive;
    private Text key;

    OrderPage(List<Customer> customers, Customer first) {
        super("order", WORDS.say("title"), null);
        this.customers = customers;
        this.first = first;
        setDescription(WORDS.say("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        label(page, "order.customer");
        customer = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        customer.setLayoutData(wide(2));
        customers.forEach(one -> customer.add(one.label()));
        label(page, null);
        facts = new Label(page, SWT.WRAP);
        GridData two = wide(2);
        two.widthHint = 460;
        two.heightHint = 40;
        facts.setLayoutData(two);
        label(page, "order.languages");
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(new RowLayout());
        row.setLayoutData(wide(2));
        for (Locale language : LANGUAGES) {
            Button one = new Button(row, SWT.CHECK);
            one.setText(language.getDisplayLanguage(Locale.getDefault()));
            one.setData(language);
            languages.add(one);
        }
        label(page, null);
        Label hint = new Label(page, SWT.NONE);
        hint.setText(WORDS.say("order.languages.hint"));
        hint.setLayoutData(wide(2));
        label(page, "order.audience");
        audience = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        audience.setLayoutData(wide(2));
        audience.add(WORDS.say("audience.document"));
        for (Audience one : Audience.values()) {
            audience.add(WORDS.say("audience." + one.getLiteral()));
        }
        output = text(page, "order.output");
        browse(page, this::browseFolder);
        label(page, null);
        archive = new Button(page, SWT.CHECK);
        archive.setText(WORDS.say("order.archive"));
        archive.setLayoutData(wide(2));
        key = text(page, "order.key");
        key.setMessage(WORDS.say("order.key.hint"));
        browse(page, this::browseKey);
        customer.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showCustomer()));
        output.addModifyListener(event -> check());
        setControl(page);
        customer.select(Math.max(0, customers.indexOf(first)));
        showCustomer();
    }

    private static void label(Composite page, String words) {
        new Label(page, SWT.NONE).setText(words == null ? "" : WORDS.say(words));
    }

    private static GridData wide(int columns) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    }

    private static Text text(Composite page, String words) {
        label(page, words);
        Text text = new Text(page, SWT.BORDER);
        text.setLayoutData(wide(1));
        return text;
    }

    private static void browse(Composite page, Runnable does) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(WORDS.say("order.browse"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
    }

    private void browseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setFilterPath(chosen() == null ? "" : chosen().project().getLocation().toOSString());
        Optional.ofNullable(dialog.open()).ifPresent(output::setText);
    }

    private void browseKey() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*.pem", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(key::setText);
    }

    private Customer chosen() {
        return customer.getSelectionIndex() < 0 ? null : customers.get(customer.getSelectionIndex());
    }

    private void showCustomer() {
        if (chosen() != null) {
            PackOrder order = LastOrder.of(chosen());
            languages.forEach(one -> one.setSelection(order.languages().contains(one.getData())));
            audience.select(order.audience().map(one -> one.ordinal() + 1).orElse(0));
            Path root = chosen().project().getLocation().toPath();
            output.setText((order.output().startsWith(root) ? root.relativize(order.output()) : order.output()).toString());
            archive.setSelection(order.archive());
            key.setText(order.signKey().map(Path::toString).orElse(""));
            facts.setText(WORDS.say("facts.reading"));
            DossierFacts.tell(chosen(), this::showFacts);
        }
        check();
    }

    private void showFacts(Customer of, DossierFacts told) {
        if (facts.isDisposed() || !of.equals(chosen())) {
            return;
        }
        facts.setText(told.header() + "\n" + told.findings());
        if (told.errors() > 0) {
            setMessage(WORDS.say("facts.errors", told.errors()), WARNING);
        } else {
            setMessage(null);
        }
    }

    private void check() {
        String wrong = null;
        if (chosen() == null) {
            wrong = WORDS.say("order.no-customer");
        } else if (output.getText().isBlank()) {
            wrong = WORDS.say("order.no-output");
        }
        setErrorMessage(wrong);
        setPageComplete(wrong == null);
    }

    /** Returns what the user orders. */
    PackOrder order() {
        setErrorMessage(null);
        int reader = audience.getSelectionIndex();
        String keyFile = key.getText().strip();
        return new PackOrder(
                chosen(),
                PackFolder.of(chosen().project(), output.getText().strip()),
                languages.stream().filter(Button::getSelection).map(one -> (Locale) one.getData()).toList(),
                reader <= 0 ? Optional.empty() : Optional.of(Audience.values()[reader - 1]),
                archive.getSelection(),
                keyFile.isEmpty() ? Optional.empty() : Optional.of(PackFolder.of(chosen().project(), keyFile)));
    }
}
