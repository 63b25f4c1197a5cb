/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.load.ShippedCatalogues;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.language.model.Fact;
import org.pbxdoc.language.model.FactStatus;
import org.pbxdoc.language.model.ModelPackage;

/** Every collected statement is a fact of a shipped catalogue, as sure as it was collected, and its numbers are figures. */
class CollectedStatementsTest {

    private static final int COLLECTED = 77;
    private static final Pattern NUMBER = Pattern.compile("\\d");

    /**
     * One collected statement.
     *
     * @param id its name
     * @param topic what it is about
     * @param status how sure it is
     */
    private record Statement(String id, String topic, String status) {}

    private static List<Statement> statements;
    private static Installation installation;
    private static Properties proseOnly;

    @BeforeAll
    static void read() throws IOException {
        statements = text("statements.csv").lines().skip(1).map(line -> line.split(",", -1))
                .map(cells -> new Statement(cells[0], cells[1], cells[2]))
                .toList();
        List<SourceFile> files = new ArrayList<>();
        for (String name : ShippedCatalogues.names()) {
            files.add(ShippedCatalogues.find(name).orElseThrow());
        }
        installation = Installation.of(files);
        proseOnly = new Properties();
        try (InputStream in = CollectedStatementsTest.class.getResourceAsStream("prose-only.properties")) {
            proseOnly.load(in);
        }
    }

    @Test
    void eachIsAFactExactlyOnceWithItsStatus() {
        assertEquals(COLLECTED, statements.size());
        List<String> expected = statements.stream().map(each -> each.id() + " " + each.status()).sorted().toList();
        Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
        List<String> found = installation.all(Fact.class).stream()
                .filter(fact -> ids.contains(fact.getName()))
                .map(fact -> fact.getName() + " " + fact.getStatus().getLiteral())
                .sorted()
                .toList();

        assertEquals(expected, found);
        statements.forEach(each -> assertTrue(each.topic().matches("[a-z]+"), each.id()));
    }

    @Test
    void theNumbersOfVerifiedOnesAreFiguresUnlessThereIsAReason() {
        Set<String> figured = figured();
        Set<String> withoutFigure = new TreeSet<>();
        for (Fact fact : installation.all(Fact.class)) {
            boolean numbered = NUMBER.matcher(fact.getTitle().getPlain()).find();
            if (fact.getStatus() == FactStatus.VERIFIED && numbered && !figured.contains(fact.getName())) {
                withoutFigure.add(fact.getName());
            }
        }

        assertEquals(new TreeSet<>(proseOnly.stringPropertyNames()), withoutFigure);
        proseOnly.forEach((id, reason) -> assertTrue(((String) reason).length() > 15, id + " has no reason"));
    }

    @Test
    void bothSidesOfAContradictionAreThere() {
        Set<String> conflicting = installation.all(Fact.class).stream()
                .filter(fact -> fact.getStatus() == FactStatus.CONFLICTING)
                .map(Fact::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("F-3CX-04", "F-3CX-05", "F-3CX-06-24SC", "F-CIS-01", "F-CIS-01-250"), conflicting);
    }

    /** The names of the facts that a figure points to. */
    private static Set<String> figured() {
        Set<String> names = new HashSet<>();
        for (EObject object : installation.all(EObject.class)) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (reference.getEReferenceType() == ModelPackage.eINSTANCE.getFact() && !reference.isContainment()
                        && object.eGet(reference) instanceof Fact fact && Installation.isKnown(fact)) {
                    names.add(fact.getName());
                }
            }
        }
        return names;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = CollectedStatementsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
