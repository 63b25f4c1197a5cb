/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may depend on whom. */
class DependenciesTest {

    private static final List<String> ECLIPSE = List.of(
            "org.eclipse.ui..", "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.core.resources..");
    private static final List<String> GENERATORS = List.of(
            "org.pbxdoc.compose..", "org.pbxdoc.office..", "org.pbxdoc.pdf..", "org.pbxdoc.diagram..", "org.pbxdoc.exchange..");
    private static final List<String> MODEL =
            List.of("org.eclipse.emf..", "org.eclipse.xtext..", "org.pbxdoc.language..", "org.pbxdoc.compose..");
    private static final List<String> FORMATS =
            List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.apache.pdfbox..", "net.sourceforge.plantuml..");

    static List<Law> laws() {
        return List.of(
                new Law("the language knows no format and no host", List.of("org.pbxdoc.language.."), of(FORMATS, GENERATORS)),
                new Law("composers make documents, not files", List.of("org.pbxdoc.compose.."), FORMATS),
                new Law("composers say what things mean, not how they look", List.of("org.pbxdoc.compose.."), List.of("org.pbxdoc.document.look..")),
                new Law("documents do not know how they look", List.of("org.pbxdoc.document"), List.of("org.pbxdoc.document.look..")),
                new Law("the office writer knows documents only", List.of("org.pbxdoc.office.."), MODEL),
                new Law("the PDF writer knows documents only", List.of("org.pbxdoc.pdf.."), MODEL),
                new Law("the diagram writer knows documents only", List.of("org.pbxdoc.diagram.."), MODEL),
                new Law("the writer for other programs knows documents only", List.of("org.pbxdoc.exchange.."), MODEL),
                new Law("the command generates through pack", List.of("org.pbxdoc.cli.."), of(GENERATORS, FORMATS)),
                new Law("the Maven goals generate through pack", List.of("org.pbxdoc.maven.."), of(GENERATORS, FORMATS)),
                new Law("the editor services generate nothing", List.of("org.pbxdoc.ide.."), of(GENERATORS, FORMATS)),
                new Law("what brings a customer in generates nothing and knows no host", List.of("org.pbxdoc.intake.."),
                        of(GENERATORS, of(FORMATS, List.of("org.pbxdoc.pack..", "org.pbxdoc.cli..", "org.pbxdoc.lsp..", "picocli..")))),
                new Law("the language server generates through pack", List.of("org.pbxdoc.lsp.."), of(GENERATORS, FORMATS)),
                new Law("only the Eclipse side sees the workbench", List.of("org.pbxdoc.."), ECLIPSE));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void keepsTheLaw(Law law) {
        law.rule().check(law.subjectsIn(HouseClasses.ALL));
    }

    /** The PDF writer does use PDFBox: a law that forbids it must not pass. */
    @Test
    void findsABrokenLaw() {
        Law broken = new Law("no PDFBox", List.of("org.pbxdoc.pdf.."), FORMATS);
        assertThrows(AssertionError.class, () -> broken.rule().check(broken.subjectsIn(HouseClasses.ALL)));
    }

    @Test
    void documentsNeedNothingButTheJdk() {
        classes().that(resideInAnyPackage("org.pbxdoc.document.."))
                .should().onlyDependOnClassesThat(resideInAnyPackage("org.pbxdoc.document..", "java.."))
                .check(HouseClasses.ALL);
    }

    /** An import that misses a module would let every law about it pass. */
    @Test
    void looksAtEveryModuleThatHasSources() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Path bundle : Repository.here().bundles()) {
            if (!Files.readString(bundle.resolve("pom.xml")).contains("<packaging>eclipse-plugin</packaging>")) {
                expected.addAll(packages(bundle));
            }
        }
        Set<String> imported = HouseClasses.ALL.stream().map(each -> each.getPackageName()).collect(Collectors.toSet());

        Set<String> missed = new TreeSet<>(expected);
        missed.removeAll(imported);
        assertEquals(Set.of(), missed, "add the module to the dependencies of org.pbxdoc.laws");
        assertTrue(expected.size() >= 20, "only " + expected);
    }

    @Test
    void noLawIsAboutNothing() throws IOException {
        Set<String> modules = new TreeSet<>();
        for (Path bundle : Repository.here().bundles()) {
            packages(bundle).stream().map(name -> name.split("\\.")[2]).forEach(modules::add);
        }
        int checked = 0;
        for (Law law : laws()) {
            JavaClasses subjects = law.subjectsIn(HouseClasses.ALL);
            String[] names = law.subjects().get(0).split("\\.");
            boolean present = names.length < 3 || modules.contains(names[2]);
            assertEquals(present, !subjects.isEmpty(), law.name());
            checked += present ? 1 : 0;
        }
        assertTrue(checked >= 7, "only " + checked + " laws have a subject");
        assertFalse(HouseClasses.ALL.that(resideInAnyPackage("org.pbxdoc.document..")).isEmpty());
    }

    private static Set<String> packages(Path bundle) throws IOException {
        Path sources = Repository.here().sources(bundle);
        return Repository.here().shippedJava(bundle).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> sources.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> of(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
