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

/** Asks of whom, for whom, in which languages and where to; shows what the dossier says of itself. */
public final class OrderFields extends Composite {

    private static final Words WORDS = new Words(OrderFields.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN, Locale.ENGLISH);

    private final List<Customer> customers;
    private final Runnable changed;
    private final List<Button> languages = new ArrayList<>();
    private final Combo customer;
    private final Label facts;
    private final Combo audience;
    private final Text output;
    private final Button archive;
    private final Text key;
    private int errors;

    /** Makes fields for one of {@code customers}; {@code changed} is run after each change. */
    public OrderFields(Composite parent, List<Customer> customers, Runnable changed) {
        super(parent, SWT.NONE);
        this.customers = List.copyOf(customers);
        this.changed = changed;
        Composite page = this;
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
        output.addModifyListener(event -> changed.run());
        key.addModifyListener(event -> changed.run());
        languages.forEach(one -> one.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run())));
        audience.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        archive.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
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

    /** Shows how {@code first} was ordered last; the first of all if it is null. */
    public void showCustomer(Customer first) {
        customer.select(Math.max(0, customers.indexOf(first)));
        showCustomer();
    }

    /** Shows that the customer who was ordered for is gone; nothing can be ordered before another is chosen. */
    public void showNobody() {
        customer.deselectAll();
        facts.setText(customers.isEmpty() ? "" : WORDS.say("facts.gone"));
        errors = 0;
        changed.run();
    }

    private void showCustomer() {
        if (chosen() != null) {
            show(LastOrder.of(chosen()));
        }
        changed.run();
    }

    /** Shows {@code order}. */
    public void show(PackOrder order) {
        customer.select(customers.indexOf(order.customer()));
        languages.forEach(one -> one.setSelection(order.languages().contains(one.getData())));
        audience.select(order.audience().map(one -> one.ordinal() + 1).orElse(0));
        Path root = order.customer().project().getLocation().toPath();
        output.setText((order.output().startsWith(root) ? root.relativize(order.output()) : order.output()).toString());
        archive.setSelection(order.archive());
        key.setText(order.signKey().map(Path::toString).orElse(""));
        facts.setText(WORDS.say("facts.reading"));
        errors = 0;
        DossierFacts.tell(order.customer(), this::showFacts);
    }

    private void showFacts(Customer of, DossierFacts told) {
        if (facts.isDisposed() || !of.equals(chosen())) {
            return;
        }
        facts.setText(told.header() + "\n" + told.findings());
        errors = told.errors();
        changed.run();
    }

    /** Returns how many errors stand in the way, as far as it is known. */
    public int errors() {
        return errors;
    }

    /** Returns why nothing can be ordered; null if something can. */
    public String wrong() {
        if (chosen() == null) {
            return WORDS.say(customers.isEmpty() ? "order.no-customer" : "order.choose");
        }
        return output.getText().isBlank() ? WORDS.say("order.no-output") : null;
    }

    /** Returns what the user orders. */
    public PackOrder order() {
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
