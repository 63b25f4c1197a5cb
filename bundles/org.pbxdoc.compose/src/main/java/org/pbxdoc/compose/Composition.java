/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbxdoc.compose.addressing.AddressingPlanComposer;
import org.pbxdoc.compose.commissioning.CommissioningComposer;
import org.pbxdoc.compose.directory.DirectoryComposer;
import org.pbxdoc.compose.duedates.DueDatesComposer;
import org.pbxdoc.compose.guide.UserGuideComposer;
import org.pbxdoc.compose.handover.HandoverComposer;
import org.pbxdoc.compose.licences.LicencesComposer;
import org.pbxdoc.compose.model.ModelComposer;
import org.pbxdoc.compose.overview.SystemDiagramComposer;
import org.pbxdoc.compose.records.TechnicalRecordsComposer;
import org.pbxdoc.compose.rights.RightsMatrixComposer;
import org.pbxdoc.compose.sheets.Sheets;
import org.pbxdoc.document.Deliverable;
import org.pbxdoc.document.Document;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Structure;
import org.pbxdoc.document.SystemDiagram;
import org.pbxdoc.document.Template;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.document.Workbook;
import org.pbxdoc.language.finding.Finding;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Audience;
import org.pbxdoc.language.model.Contact;
import org.pbxdoc.language.model.Customer;
import org.pbxdoc.language.model.DocumentHeader;
import org.pbxdoc.language.model.DocumentStatus;
import org.pbxdoc.language.model.Language;

/** Everything that is written about one checked installation. */
public final class Composition {

    private final Installation installation;
    private final List<Finding> findings;
    private final Reader reader;
    private final Redaction redaction;
    private final SitePlan sites;
    private Sheets sheets;

    private Composition(Installation installation, List<Finding> findings, Audience audience) {
        this.installation = installation;
        this.reader = new Reader(installation, audience);
        this.redaction = Redaction.of(installation, reader);
        this.findings = findings.stream().filter(finding -> !redaction.hides(finding)).toList();
        this.sites = new SitePlan(installation, reader);
    }

    /**
     * Returns the composition of {@code installation}.
     *
     * @param installation a linked installation without errors
     * @param findings what its check found; warnings and accepted findings are printed
     */
    public static Composition of(Installation installation, List<Finding> findings) {
        return new Composition(installation, findings, Reader.audience(installation));
    }

    /** Returns the same for {@code audience}, whatever the document header says. */
    public static Composition of(Installation installation, List<Finding> findings, Audience audience) {
        return new Composition(installation, findings, audience);
    }

    /** Returns the customer's dossier. */
    public Document handover() {
        return new HandoverComposer(this).compose();
    }

    /** Returns everything that is recorded about each element, or nothing when there is nothing. */
    public Optional<Document> technicalRecords() {
        return new TechnicalRecordsComposer(this).compose();
    }

    /** Returns the commissioning report. */
    public Document commissioningReport() {
        return new CommissioningComposer(this).compose();
    }

    /** Returns the addressing plan. */
    public Workbook addressingPlan() {
        return new AddressingPlanComposer(this).compose();
    }

    /** Returns the rights matrix, if there is one. */
    public Optional<Workbook> rightsMatrix() {
        return new RightsMatrixComposer(this).compose();
    }

    /** Returns the licences, if there are any. */
    public Optional<Workbook> licences() {
        return new LicencesComposer(this).compose();
    }

    /** Returns the model for programs. */
    public Structure model() {
        return new ModelComposer(this).compose();
    }

    /** Returns the guide for users. */
    public Document userGuide() {
        return new UserGuideComposer(this).compose();
    }

    /** Returns the maker of the internal directory in its several shapes. */
    public DirectoryComposer directory() {
        return new DirectoryComposer(this);
    }

    /** Returns the maker of the calendar and the list of what is due. */
    public DueDatesComposer dueDates() {
        return new DueDatesComposer(this);
    }

    /** Returns the system overview. */
    public SystemDiagram systemDiagram() {
        return new SystemDiagramComposer(this).compose();
    }

    /** Returns the drawings beside the overview; composed once, for dossier and files alike. */
    public Sheets sheets() {
        return sheets(() -> {});
    }

    private Sheets sheets(Runnable checkpoint) {
        if (sheets == null) {
            sheets = new Sheets(this, checkpoint);
        }
        return sheets;
    }

    /** Returns all drawings beside the overview, in the order of the dossier. */
    public List<Sheet> drawings() {
        return sheets().all();
    }

    /** Returns all drawings, the overview first; one whose rows do not fit on A4 also for A3. */
    public List<NamedDrawing> allDrawings() {
        return allDrawings(() -> {});
    }

    /** Returns the same; {@code checkpoint} is run before each kind of drawing, and what it throws ends the work. */
    public List<NamedDrawing> allDrawings(Runnable checkpoint) {
        checkpoint.run();
        List<NamedDrawing> all = new ArrayList<>();
        Text title = Text.label("diagram.title");
        SystemDiagram overview = systemDiagram();
        all.add(new NamedDrawing("system-diagram", title, overview));
        if (overview.isFolded()) {
            all.add(new NamedDrawing("system-diagram-a3", Text.join(title, Text.of(" (A3)")), overview.on(SystemDiagram.Size.A3)));
        }
        sheets(checkpoint).all().forEach(sheet -> all.add(new NamedDrawing(sheet.name(), sheet.title(), sheet.drawing())));
        return all;
    }

    /** Returns everything that a pack contains. */
    public List<Deliverable> deliverables() {
        return Delivery.of(this);
    }

    /** Returns the words of {@code language}: {@code fr}, {@code de}, {@code it} or {@code en}. */
    public static Wording wording(String language) {
        return new LabelWording(language);
    }

    /** Returns the words of the language of {@code locale}. */
    public static Wording wording(Locale locale) {
        return wording(locale.getLanguage());
    }

    /** Returns the languages of the dossier, French if the document names none. */
    public List<Locale> languages() {
        List<Language> named = header().map(DocumentHeader::getLanguages).map(List::copyOf).orElse(List.of());
        return named.isEmpty()
                ? List.of(Locale.FRENCH)
                : named.stream().distinct().map(language -> new Locale.Builder().setLanguage(language.getLiteral()).build()).toList();
    }

    /** Returns the model. */
    public Installation installation() {
        return installation;
    }

    /** Returns what the check found and the reader may see. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns who the documents are for. */
    public Reader reader() {
        return reader;
    }

    /** Returns what the reader must not see. */
    public Redaction redaction() {
        return redaction;
    }

    /** Returns where things are. */
    public SitePlan sites() {
        return sites;
    }

    /** Returns the document header, if there is one. */
    public Optional<DocumentHeader> header() {
        return installation.header();
    }

    /** Returns the customer's name, the document's title if there is no customer. */
    public Text customer() {
        return installation.all(Customer.class).stream()
                .findFirst()
                .map(Said::title)
                .orElseGet(() -> header().map(DocumentHeader::getTitle).map(Said::of).orElse(Text.EMPTY));
    }

    /** Returns what stands above the drawing of the whole system. */
    public Text systemDiagramTitle() {
        return Said.joined(List.of(Text.label("diagram.title"), customer()), Text.of(" – "));
    }

    /** Returns the document with the title of label {@code title} and {@code sections}, in the look of the company. */
    public Document document(String title, List<Section> sections) {
        return new Document(properties(title), template(), sections, Optional.empty());
    }

    /** Returns the company's Word template, if the document header names one. */
    public Optional<Template> template() {
        return CompanyTemplate.of(this);
    }

    /** Returns what every deliverable carries, with the title of label {@code title}. */
    public Properties properties(String title) {
        Optional<DocumentHeader> header = header();
        return new Properties(
                Text.label(title),
                header.map(DocumentHeader::getTitle).map(Said::of).orElse(Text.EMPTY),
                plain(customer()),
                header.map(DocumentHeader::getIntegrator).map(Said::title).map(Composition::plain).orElse(""),
                header.map(DocumentHeader::getAuthor).filter(Installation::isKnown).map(Contact.class::cast).map(Said::title).map(Composition::plain).orElse(""),
                header.map(DocumentHeader::getVersion).orElse(""),
                Said.of(header.map(DocumentHeader::getStatus).orElse(DocumentStatus.DRAFT)),
                installation.asOf().orElse(LocalDate.EPOCH),
                header.map(h -> Said.of(h.getConfidentiality())).orElse(Text.EMPTY),
                Optional.empty());
    }

    /** Returns a proper name, which is the same in every language; of a translated one the first. */
    private static String plain(Text text) {
        if (text instanceof Text.Verbatim verbatim) {
            return verbatim.value();
        }
        return text instanceof Text.Translated translated
                ? new ArrayList<>(translated.byLanguage().values()).get(0)
                : "";
    }
}
