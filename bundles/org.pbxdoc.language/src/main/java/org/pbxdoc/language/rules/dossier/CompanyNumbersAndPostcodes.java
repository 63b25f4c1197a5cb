/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pbxdoc.language.finding.Findings;
import org.pbxdoc.language.finding.Severity;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.LocalText;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.Translation;
import org.pbxdoc.language.rules.Rule;

/** CUS003: the Swiss company number (UID) has the right check digit, and postal codes the form of their country. */
public final class CompanyNumbersAndPostcodes extends Rule {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Pattern UID = Pattern.compile("CHE-?(\\d{3})\\.?(\\d{3})\\.?(\\d{3})", Pattern.CASE_INSENSITIVE);
    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4};

    /** A number before a word in capitals that starts a line or follows a comma: "1000 Lausanne", "CH-1000 Lausanne". */
    private static final Pattern POSTCODE = Pattern.compile("(?:^|[,\\n])\\s*(?:[A-Z]{1,3}-)?(\\d{3,6})\\s+\\p{Lu}");

    private static final Map<String, String> FORMS = Map.of(
            "CH", "[1-9]\\d{3}",
            "LI", "94[89]\\d",
            "AT", "[1-9]\\d{3}",
            "FR", "\\d{5}",
            "DE", "\\d{5}",
            "IT", "\\d{5}");

    public CompanyNumbersAndPostcodes() {
        super("CUS003", Severity.ERROR, "1.0");
    }

    @Override
    public void check(Installation installation, Findings findings) {
        String home = installation.country();
        for (Customer customer : installation.all(Customer.class)) {
            if (customer.getUid() != null) {
                checkUid(customer, findings);
            }
            checkAddress(customer, MODEL.getCustomer_Address(), customer.getAddress(), home, findings);
        }
        for (Site site : installation.all(Site.class)) {
            String country = site.getCountry() == null ? home : site.getCountry().toUpperCase(Locale.ROOT);
            checkAddress(site, MODEL.getSite_Address(), site.getAddress(), country, findings);
        }
    }

    private static void checkUid(Customer customer, Findings findings) {
        Matcher matcher = UID.matcher(customer.getUid());
        if (!matcher.matches()) {
            findings.report(customer, MODEL.getCustomer_Uid(), customer.getUid());
            return;
        }
        String digits = matcher.group(1) + matcher.group(2) + matcher.group(3);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        if (check != digits.charAt(8) - '0') {
            findings.reportAs("check", Severity.ERROR, customer, MODEL.getCustomer_Uid(), customer.getUid());
        }
    }

    private static void checkAddress(EObject element, EReference feature, LocalText address, String country, Findings findings) {
        String form = FORMS.get(country);
        if (address == null || form == null) {
            return;
        }
        List<String> texts = address.getPlain() != null
                ? List.of(address.getPlain())
                : address.getTranslations().stream().map(Translation::getText).filter(text -> text != null).toList();
        for (String text : texts) {
            Matcher matcher = POSTCODE.matcher(text);
            boolean right = true;
            String last = "";
            while (matcher.find()) {
                last = matcher.group(1);
                right = last.matches(form);
            }
            if (!right) {
                findings.reportAs("postcode", Severity.ERROR, element, feature, last, country);
                return;
            }
        }
    }
}
