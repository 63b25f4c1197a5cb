/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ResourceSetReferencingResourceSet;
import org.eclipse.xtext.resource.ResourceSetReferencingResourceSetImpl;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pbxdoc.language.PbxdocStandaloneSetup;
import org.pbxdoc.language.attached.UserTable;
import org.pbxdoc.language.attached.UserTableReader;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.FigureOverride;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;
import org.pbxdoc.language.model.PbxFile;
import org.pbxdoc.language.model.UseCatalogue;
import org.pbxdoc.language.model.UserImport;

/**
 * One customer's communication system: all files of a folder and the catalogues they use, parsed and linked.
 *
 * <p>It is not thread-safe while it is read for the first time; load one per check.
 */
public final class Installation {

    private final List<StrictResource> files;
    private final List<StrictResource> catalogues;
    private final List<UserTable> tables;
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private Contents contents;

    private Installation(List<StrictResource> files, List<StrictResource> catalogues, List<UserTable> tables) {
        this.files = List.copyOf(files);
        this.catalogues = List.copyOf(catalogues);
        this.tables = tables;
    }

    /**
     * Loads {@code sources} and the shipped catalogues they use, and links them.
     *
     * @throws IOException if a source cannot be read
     */
    public static Installation of(List<SourceFile> sources) throws IOException {
        return of(sources, PbxdocStandaloneSetup.injector().getInstance(XtextResourceSet.class), false);
    }

    /**
     * Loads the same, but with catalogues that other installations have too: for those who load at every key, and never
     * change what they have loaded.
     *
     * @throws IOException if a source cannot be read
     */
    public static Installation sharing(List<SourceFile> sources) throws IOException {
        return of(sources, PbxdocStandaloneSetup.injector().getInstance(ResourceSetReferencingResourceSetImpl.class), true);
    }

    private static Installation of(List<SourceFile> sources, XtextResourceSet set, boolean shared) throws IOException {
        List<StrictResource> files = new ArrayList<>();
        for (SourceFile source : sources) {
            files.add(load(set, source));
        }
        List<StrictResource> catalogues = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>();
        files.forEach(file -> wanted.addAll(used(file)));
        boolean own = files.stream().anyMatch(file -> elements(file, FigureOverride.class).findFirst().isPresent());
        for (String name : wanted) {
            if (shared && !own) {
                SharedCatalogues.find(name).ifPresent(catalogues::add);
            } else {
                Optional<SourceFile> library = ShippedCatalogues.find(name);
                if (library.isPresent()) {
                    catalogues.add(load(set, library.get()));
                }
            }
        }
        if (set instanceof ResourceSetReferencingResourceSet open) {
            catalogues.stream().map(Resource::getResourceSet).filter(other -> other != set).forEach(open.getReferencedResourceSets()::add);
        }
        // The rows must have names before anything is linked, and take over links afterwards.
        List<UserTable> tables = files.stream()
                .flatMap(file -> elements(file, UserImport.class))
                .map(UserTableReader::read)
                .toList();
        EcoreUtil.resolveAll(set);
        tables.forEach(UserTable::settle);
        Installation installation = new Installation(files, catalogues, tables);
        installation.all(FigureOverride.class).forEach(Overridden::remember);
        ContentDay.remember(set, installation.asOf());
        return installation;
    }

    static StrictResource load(XtextResourceSet set, SourceFile source) throws IOException {
        StrictResource resource = (StrictResource) set.createResource(source.uri());
        resource.load(new ByteArrayInputStream(source.bytes()), null);
        return resource;
    }

    /** The names are read from the text, since linking needs the catalogues first. */
    private static List<String> used(Resource file) {
        List<String> names = new ArrayList<>();
        if (root(file).isPresent()) {
            for (UseCatalogue use : root(file).get().getUses()) {
                for (INode node : NodeModelUtils.findNodesForFeature(use, ModelPackage.eINSTANCE.getUseCatalogue_Catalogues())) {
                    names.add(NodeModelUtils.getTokenText(node));
                }
            }
        }
        return names;
    }

    private static <T> Stream<T> elements(Resource file, Class<T> type) {
        return root(file).stream().flatMap(root -> root.getElements().stream()).filter(type::isInstance).map(type::cast);
    }

    private static Optional<PbxFile> root(Resource file) {
        return !file.getContents().isEmpty() && file.getContents().get(0) instanceof PbxFile root
                ? Optional.of(root)
                : Optional.empty();
    }

    /** Returns the same files with nothing computed yet; for those who have changed what is in them. */
    public Installation afresh() {
        Installation installation = new Installation(files, catalogues, tables);
        files.stream().findFirst().ifPresent(file -> ContentDay.remember(file.getResourceSet(), installation.asOf()));
        return installation;
    }

    /** Returns the customer's files, in the order they were given. */
    public List<StrictResource> files() {
        return files;
    }

    /** Returns the shipped catalogues in use. */
    public List<StrictResource> catalogues() {
        return catalogues;
    }

    /** Returns the tables that the customer's files take users from, in the order of the text. */
    public List<UserTable> tables() {
        return tables;
    }

    /** Returns all elements of {@code type} in the customer's files, in the order of the text. */
    @SuppressWarnings("unchecked") // the map holds a list of T under the class of T
    public <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, key -> contents().all(type));
    }

    private Contents contents() {
        if (contents == null) {
            contents = Contents.of(files);
        }
        return contents;
    }

    /** Returns a fact computed from this installation by {@code maker}, computed once. */
    @SuppressWarnings("unchecked") // the map holds a T under the class of T
    public <T> T derived(Class<T> type, Function<Installation, T> maker) {
        Object known = derived.get(type);
        if (known == null) {
            known = maker.apply(this);
            derived.put(type, known);
        }
        return (T) known;
    }

    /** Returns the document header; a folder without one has none. */
    public Optional<DocumentHeader> header() {
        return all(DocumentHeader.class).stream().findFirst();
    }

    /** Returns the day the content is true, if the header has a valid one. */
    public Optional<LocalDate> asOf() {
        try {
            return header().map(DocumentHeader::getAsOf).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the country of the numbering plan as ISO 3166 code; Switzerland if none is given. */
    public String country() {
        return all(Numbering.class).stream()
                .map(Numbering::getCountry)
                .filter(country -> country != null && country.length() == 2)
                .findFirst()
                .orElse("CH");
    }

    /** Returns whether {@code object} could be linked. */
    public static boolean isKnown(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
