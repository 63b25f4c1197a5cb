/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Finds what makes Word call a file damaged although its XML is well-formed. */
final class WordLint {

    private final WordFile file;
    private final List<String> findings = new ArrayList<>();

    private WordLint(WordFile file) {
        this.file = file;
    }

    /** Returns what is wrong with {@code file}; nothing if Word opens it. */
    static List<String> findings(WordFile file) throws IOException {
        WordLint lint = new WordLint(file);
        Element document = file.root("word/document.xml");
        lint.cellsEndInParagraphs(document);
        lint.tablesHaveGrids(document);
        lint.identifiersAreUnique(document);
        lint.stylesExist(document);
        lint.bookmarksAreBalanced(document);
        lint.fieldsAreBalanced(document);
        lint.relationshipsExist(document);
        lint.listsAreNumbered(document);
        lint.everyPartIsWhole();
        return lint.findings;
    }

    static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    private void cellsEndInParagraphs(Element document) {
        for (Element cell : all(document, "w:tc")) {
            Node last = cell.getLastChild();
            check(last != null && last.getNodeName().equals("w:p"), "a cell ends in " + last);
        }
    }

    private void tablesHaveGrids(Element document) {
        for (Element table : all(document, "w:tbl")) {
            Element grid = (Element) table.getElementsByTagName("w:tblGrid").item(0);
            check(grid != null && grid.getParentNode() == table, "a table has no grid");
            int columns = grid == null ? 0 : all(grid, "w:gridCol").size();
            for (Node row = table.getFirstChild(); row != null; row = row.getNextSibling()) {
                if (row.getNodeName().equals("w:tr")) {
                    check(width(row) == columns, "a row has " + width(row) + " columns, its table " + columns);
                }
            }
            Node next = table.getNextSibling();
            check(next != null && !next.getNodeName().equals("w:tbl"), "two tables touch");
        }
    }

    private static int width(Node row) {
        int width = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell.getNodeName().equals("w:tc")) {
                NodeList span = ((Element) cell.getFirstChild()).getElementsByTagName("w:gridSpan");
                width += span.getLength() == 0 ? 1 : Integer.parseInt(((Element) span.item(0)).getAttribute("w:val"));
            }
        }
        return width;
    }

    private void identifiersAreUnique(Element document) {
        unique(document, "w:bookmarkStart", "w:id");
        unique(document, "w:bookmarkStart", "w:name");
        unique(document, "wp:docPr", "id");
        Set<String> controls = new HashSet<>();
        Set<String> tags = new HashSet<>();
        for (Element properties : all(document, "w:sdtPr")) {
            for (Element id : all(properties, "w:id")) {
                check(controls.add(id.getAttribute("w:val")), "two content controls have one id");
            }
            for (Element tag : all(properties, "w:tag")) {
                check(tags.add(tag.getAttribute("w:val")), "two content controls are tagged " + tag.getAttribute("w:val"));
                check(tag.getAttribute("w:val").length() <= 64, "a tag is too long");
            }
        }
    }

    private void unique(Element document, String element, String attribute) {
        Set<String> seen = new HashSet<>();
        for (Element found : all(document, element)) {
            check(seen.add(found.getAttribute(attribute)), element + " " + found.getAttribute(attribute) + " twice");
        }
    }

    private void stylesExist(Element document) throws IOException {
        Set<String> styles = new HashSet<>();
        for (Element style : all(file.root("word/styles.xml"), "w:style")) {
            check(styles.add(style.getAttribute("w:styleId")), "a style is defined twice");
        }
        for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            for (Element used : all(document, reference)) {
                String id = used.getAttribute("w:val");
                check(styles.contains(id), "no style " + id);
            }
        }
    }

    private void bookmarksAreBalanced(Element document) {
        Set<String> open = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element start : all(document, "w:bookmarkStart")) {
            open.add(start.getAttribute("w:id"));
            names.add(start.getAttribute("w:name"));
            check(start.getAttribute("w:name").matches("[A-Za-z_]\\w{0,39}"), "a bookmark has a bad name");
        }
        for (Element end : all(document, "w:bookmarkEnd")) {
            check(open.remove(end.getAttribute("w:id")), "a bookmark ends that did not start");
        }
        check(open.isEmpty(), "a bookmark does not end");
        for (Element link : all(document, "w:hyperlink")) {
            String anchor = link.getAttribute("w:anchor");
            check(anchor.isEmpty() || names.contains(anchor), "no bookmark " + anchor);
        }
    }

    private void fieldsAreBalanced(Element document) {
        int depth = 0;
        for (Element mark : all(document, "w:fldChar")) {
            String type = mark.getAttribute("w:fldCharType");
            depth += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            check(depth >= 0, "a field ends that did not start");
        }
        check(depth == 0, "a field does not end");
    }

    private void relationshipsExist(Element document) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Element entry : all(file.root("word/_rels/document.xml.rels"), "Relationship")) {
            check(ids.add(entry.getAttribute("Id")), "a relationship id is there twice");
            if (!entry.getAttribute("TargetMode").equals("External")) {
                String target = Path.of("word", entry.getAttribute("Target")).normalize().toString().replace('\\', '/');
                check(file.parts().containsKey(target), "no part " + target);
            } else {
                check(entry.getAttribute("Type").endsWith("/hyperlink"), "fetches " + entry.getAttribute("Target"));
            }
        }
        for (Element link : all(document, "w:hyperlink")) {
            String id = link.getAttribute("r:id");
            check(id.isEmpty() || ids.contains(id), "no relationship " + id);
        }
        for (Element picture : all(document, "a:blip")) {
            check(ids.contains(picture.getAttribute("r:embed")), "no image " + picture.getAttribute("r:embed"));
        }
    }

    private void listsAreNumbered(Element document) throws IOException {
        Set<String> numbers = new HashSet<>();
        for (Element number : all(file.root("word/numbering.xml"), "w:num")) {
            numbers.add(number.getAttribute("w:numId"));
        }
        for (Element used : all(document, "w:numId")) {
            check(numbers.contains(used.getAttribute("w:val")), "no numbering " + used.getAttribute("w:val"));
        }
    }

    /** Headers, footers and what else there is: well-formed, of known kind, with all that they refer to. */
    private void everyPartIsWhole() throws IOException {
        String kinds = file.part("[Content_Types].xml");
        for (String name : file.parts().keySet()) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            check(kinds.contains("\"/" + name + "\"") || kinds.contains("Extension=\"" + ending + "\""), "no kind for " + name);
            if (!ending.equals("xml") && !ending.equals("rels")) {
                continue;
            }
            Element root = file.root(name);
            if (ending.equals("rels")) {
                Path folder = Path.of("/" + name).getParent().getParent();
                for (Element entry : all(root, "Relationship")) {
                    String target = folder.resolve(entry.getAttribute("Target")).normalize().toString().substring(1);
                    boolean external = entry.getAttribute("TargetMode").equals("External");
                    check(external || file.parts().containsKey(target), name + ": no part " + target);
                    check(!external || entry.getAttribute("Type").endsWith("/hyperlink"), name + " fetches something");
                }
            } else if (name.matches("word/(header|footer).*")) {
                stylesExist(root);
                cellsEndInParagraphs(root);
            }
        }
    }
}
