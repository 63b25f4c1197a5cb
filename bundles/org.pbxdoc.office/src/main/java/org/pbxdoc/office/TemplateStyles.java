/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a company's template, completed with those of the standard look that it does not have.
 *
 * <p>A style is the same if its name is, whatever the language of the Word it was made with calls it inside the file. The
 * numbering of headings and lists and the tab stops of the contents stay those of the document, which counts on them.
 */
final class TemplateStyles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";
    private static final Set<String> REFERENCES = Set.of("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle");
    private static final List<String> BEFORE_NUMBERING =
            List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
    private static final List<String> BEFORE_TABS = List.of(
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
            "pBdr", "shd");

    private final Element root;
    private final Map<String, String> renamed = new HashMap<>();

    private TemplateStyles(Element root) {
        this.root = root;
    }

    /**
     * Joins styles.
     *
     * @param theirs the styles part of the template
     * @param ours that of the standard look, in the colours of the company
     * @param language language tag of the document
     */
    static TemplateStyles of(Element theirs, Element ours, String language) {
        TemplateStyles styles = new TemplateStyles(theirs);
        theirs.setAttributeNS(DECLARATIONS, "xmlns:w", WORD);
        PartXml.all(theirs, "lang").forEach(lang -> lang.setAttributeNS(WORD, "w:val", language));
        for (Element style : PartXml.children(theirs)) {
            if (PartXml.is(style, "style")) {
                PartXml.at(style, "pPr", "numPr").ifPresent(number -> number.getParentNode().removeChild(number));
            }
        }
        for (Element own : PartXml.children(ours)) {
            if (PartXml.is(own, "style")) {
                styles.take(own);
            }
        }
        styles.follow(theirs);
        return styles;
    }

    private void take(Element own) {
        String id = PartXml.attribute(own, "styleId");
        Optional<Element> same = same(own);
        same.ifPresent(theirs -> {
            rename(theirs, id);
            complete(theirs, own);
        });
        if (same.isEmpty()) {
            byId(id).ifPresent(other -> rename(other, id + "Template"));
            Element added = (Element) root.getOwnerDocument().importNode(own, true);
            if (hasDefault(PartXml.attribute(own, "type"))) {
                added.removeAttributeNS(WORD, "default");
            }
            root.appendChild(added);
        }
    }

    private Optional<Element> same(Element own) {
        String name = PartXml.value(own, "name").toLowerCase(Locale.ROOT);
        return PartXml.children(root).stream()
                .filter(style -> PartXml.is(style, "style"))
                .filter(style -> PartXml.attribute(style, "type").equals(PartXml.attribute(own, "type")))
                .filter(style -> PartXml.value(style, "name").toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private Optional<Element> byId(String id) {
        return PartXml.children(root).stream()
                .filter(style -> PartXml.is(style, "style") && PartXml.attribute(style, "styleId").equals(id))
                .findFirst();
    }

    private boolean hasDefault(String type) {
        return PartXml.children(root).stream()
                .anyMatch(style -> PartXml.is(style, "style")
                        && PartXml.attribute(style, "type").equals(type)
                        && Set.of("1", "true", "on").contains(PartXml.attribute(style, "default")));
    }

    private void rename(Element style, String id) {
        String before = PartXml.attribute(style, "styleId");
        if (!before.equals(id)) {
            byId(id).ifPresent(other -> rename(other, id + "Template"));
            renamed.put(before, id);
            style.setAttributeNS(WORD, "w:styleId", id);
        }
    }

    /** What the document counts on: numbers of headings and lists, and where the page numbers of the contents stand. */
    private void complete(Element theirs, Element own) {
        PartXml.at(own, "pPr", "numPr").ifPresent(number -> insert(theirs, number, BEFORE_NUMBERING));
        boolean contents = PartXml.attribute(own, "styleId").matches("TOC[1-3]");
        if (contents) {
            PartXml.at(theirs, "pPr", "tabs").ifPresent(tabs -> tabs.getParentNode().removeChild(tabs));
            PartXml.at(own, "pPr", "tabs").ifPresent(tabs -> insert(theirs, tabs, BEFORE_TABS));
            PartXml.at(theirs, "pPr", "ind").ifPresent(indent -> {
                Node ours = root.getOwnerDocument().importNode(PartXml.at(own, "pPr", "ind").orElseThrow(), true);
                indent.getParentNode().replaceChild(ours, indent);
            });
        }
    }

    private void insert(Element style, Element wanted, List<String> before) {
        Element look = PartXml.child(style, "pPr").orElseGet(() -> addLook(style));
        Node place = look.getFirstChild();
        while (place instanceof Element element && before.contains(element.getLocalName()) || place != null && !(place instanceof Element)) {
            place = place.getNextSibling();
        }
        look.insertBefore(root.getOwnerDocument().importNode(wanted, true), place);
    }

    private Element addLook(Element style) {
        Element look = root.getOwnerDocument().createElementNS(WORD, "w:pPr");
        Node after = PartXml.children(style).stream()
                .filter(child -> Set.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr").contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        style.insertBefore(look, after);
        return look;
    }

    /** Makes what refers to styles below {@code part} refer to them by their new names. */
    void follow(Element part) {
        Set<Element> done = new HashSet<>();
        for (String reference : REFERENCES) {
            for (Element element : PartXml.all(part, reference)) {
                String target = renamed.get(PartXml.attribute(element, "val"));
                if (target != null && done.add(element)) {
                    element.setAttributeNS(WORD, "w:val", target);
                }
            }
        }
    }

    /** Returns the styles part. */
    Element root() {
        return root;
    }
}
