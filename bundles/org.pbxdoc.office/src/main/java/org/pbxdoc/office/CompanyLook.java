/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pbxdoc.document.Properties;
import org.pbxdoc.document.Template;
import org.pbxdoc.document.Wording;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a company's template brings: styles, colours, paper, headers and footers. */
final class CompanyLook {

    /** Start of the tags of content controls in header and footer that say something of the document. */
    static final String FACT = "pbxdoc:";

    private static final String TEXT = "word/document.xml";
    private static final String IMAGE = Relationships.OFFICE + "image";

    private final Map<String, byte[]> parts;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Optional<Element> section;
    private final Optional<Element> theme;
    private final Element styles;
    private final Map<String, String> inks;
    private Optional<TemplateStyles> joined = Optional.empty();

    private CompanyLook(Template template) throws IOException {
        this.parts = template.parts();
        Element text = PartXml.tree(parts.get(TEXT)).getDocumentElement();
        this.section = PartXml.all(text, "sectPr").stream().reduce((first, last) -> last);
        if (parts.containsKey("word/_rels/document.xml.rels")) {
            for (Element entry : PartXml.children(PartXml.tree(parts.get("word/_rels/document.xml.rels")).getDocumentElement())) {
                targets.put(entry.getAttribute("Id"), entry.getAttribute("Target"));
                kinds.put(entry.getAttribute("Type").replaceAll(".*/", ""), entry.getAttribute("Target"));
            }
        }
        this.styles = PartXml.tree(parts.get("word/styles.xml")).getDocumentElement();
        byte[] themePart = parts.get(part(kinds.getOrDefault("theme", "")));
        Optional<Element> found = themePart == null ? Optional.empty() : Optional.of(PartXml.tree(themePart).getDocumentElement());
        // A theme that paints with pictures would need these too; colours and faces alone do not.
        this.theme = found.filter(root -> PartXml.all(root, "blip").isEmpty());
        this.inks = CompanyColours.of(styles, theme);
    }

    /** Returns what {@code template} brings. */
    static CompanyLook of(Template template) throws IOException {
        try {
            return new CompanyLook(template);
        } catch (IOException e) {
            throw new IOException("The template " + template.name() + " cannot be read. Save it in Word as .dotx.", e);
        }
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    /** Returns what each standard colour becomes. */
    Map<String, String> inks() {
        return inks;
    }

    /** Returns the theme. */
    Optional<Element> theme() {
        return theme;
    }

    /** Returns the styles, completed with {@code ours}. */
    TemplateStyles styles(Element ours, String language) {
        joined = Optional.of(joined.orElseGet(() -> TemplateStyles.of(styles, ours, language)));
        return joined.get();
    }

    /** Returns the paper and its margins; the standard ones if the template says nothing or nothing sensible. */
    Pages pages() {
        Optional<Element> paper = section.flatMap(s -> PartXml.child(s, "pgSz"));
        Optional<Element> margins = section.flatMap(s -> PartXml.child(s, "pgMar"));
        if (paper.isEmpty() || margins.isEmpty()) {
            return Pages.STANDARD;
        }
        int one = twips(paper.get(), "w");
        int other = twips(paper.get(), "h");
        Element margin = margins.get();
        PageFormat portrait = new PageFormat(
                false, Math.min(one, other), Math.max(one, other), twips(margin, "top"), twips(margin, "right"),
                twips(margin, "bottom"), twips(margin, "left"), twips(margin, "header"), twips(margin, "footer"));
        boolean sensible = portrait.textWidth() >= 4000 && portrait.textHeight() >= 6000 && portrait.height() <= 31680
                && portrait.width() - portrait.top() - portrait.bottom() >= 4000;
        return sensible ? Pages.of(portrait) : Pages.STANDARD;
    }

    private static int twips(Element element, String side) {
        String value = PartXml.attribute(element, side);
        return value.matches("-?\\d{1,5}") ? Math.abs(Integer.parseInt(value)) : 0;
    }

    /**
     * Returns the header or footer of the template.
     *
     * @param element {@code headerReference} or {@code footerReference}
     * @param type {@code default} or {@code first}; without a title page there is no {@code first}
     */
    Optional<Margin> margin(String element, String type) throws IOException {
        if (section.isEmpty() || type.equals("first") && !PartXml.isOn(section.get(), "titlePg")) {
            return Optional.empty();
        }
        for (Element reference : PartXml.children(section.get())) {
            if (PartXml.is(reference, element) && PartXml.attribute(reference, "type").equals(type)) {
                String name = part(targets.getOrDefault(PartXml.attribute(reference, "id"), ""));
                return parts.containsKey(name) ? Optional.of(new Margin(name)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A header or footer of the template. */
    final class Margin {
        private final String name;

        private Margin(String name) {
            this.name = name;
        }

        /** Writes it as the part {@code written} for pages of {@code format}, with what the document says in its controls. */
        void write(PartArchive archive, String written, PageFormat format, Properties properties, Wording wording) throws IOException {
            Element root = PartXml.tree(parts.get(name)).getDocumentElement();
            joined.ifPresent(styles -> styles.follow(root));
            Map<String, String> facts = facts(properties, wording);
            PartXml.all(root, "sdt").forEach(control -> say(control, facts));
            if (format.landscape()) {
                PartXml.all(root, "tab").forEach(tab -> move(tab, format));
            }
            archive.add("word/" + written, xml -> xml.copy(root));
            addRelationships(archive, written);
        }

        /** What stood at the right edge of an upright page stands at that of a lying one. */
        private void move(Element tab, PageFormat format) {
            int edge = pages().portrait().textWidth();
            if (PartXml.attribute(tab, "val").equals("right") && twips(tab, "pos") >= edge - 400) {
                tab.setAttributeNS(tab.getNamespaceURI(), "w:pos", Integer.toString(format.textWidth()));
            } else if (PartXml.attribute(tab, "val").equals("center") && Math.abs(twips(tab, "pos") - edge / 2) < 400) {
                tab.setAttributeNS(tab.getNamespaceURI(), "w:pos", Integer.toString(format.textWidth() / 2));
            }
        }

        private void addRelationships(PartArchive archive, String written) throws IOException {
            byte[] relationships = parts.get("word/_rels/" + name.substring("word/".length()) + ".rels");
            if (relationships == null) {
                return;
            }
            Map<String, byte[]> pictures = new LinkedHashMap<>();
            Element root = PartXml.tree(relationships).getDocumentElement();
            for (Element entry : PartXml.children(root)) {
                if (entry.getAttribute("Type").equals(IMAGE)) {
                    byte[] bytes = parts.get(part(entry.getAttribute("Target")));
                    String ending = bytes != null && bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF ? ".jpeg" : ".png";
                    String target = "media/" + written.replace(".xml", "") + "-" + (pictures.size() + 1) + ending;
                    entry.setAttribute("Target", target);
                    pictures.put(target, bytes);
                }
            }
            archive.add("word/_rels/" + written + ".rels", xml -> xml.copy(root));
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                archive.add("word/" + picture.getKey(), picture.getValue());
            }
        }
    }

    private static Map<String, String> facts(Properties properties, Wording wording) {
        Map<String, String> facts = new HashMap<>();
        facts.put("title", wording.say(properties.title()));
        facts.put("subject", wording.say(properties.subject()));
        facts.put("customer", properties.customer());
        facts.put("integrator", properties.integrator());
        facts.put("author", properties.author());
        facts.put("version", properties.version());
        facts.put("status", wording.say(properties.status()));
        facts.put("as-of", CalendarDate.written(properties.asOf()));
        facts.put("confidentiality", wording.say(properties.confidentiality()));
        return facts;
    }

    /** The first letters of the control say the fact, in their look; the others go. */
    private static void say(Element control, Map<String, String> facts) {
        String tag = PartXml.value(control, "sdtPr", "tag");
        String fact = tag.startsWith(FACT) ? facts.get(tag.substring(FACT.length())) : null;
        if (fact == null) {
            return;
        }
        PartXml.at(control, "sdtPr", "showingPlcHdr").ifPresent(mark -> mark.getParentNode().removeChild(mark));
        boolean first = true;
        for (Element text : PartXml.all(control, "t")) {
            while (text.getFirstChild() != null) {
                Node old = text.getFirstChild();
                text.removeChild(old);
            }
            text.appendChild(text.getOwnerDocument().createTextNode(first ? fact : ""));
            first = false;
        }
    }
}
