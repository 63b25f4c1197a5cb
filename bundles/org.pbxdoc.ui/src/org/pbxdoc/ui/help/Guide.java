/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.osgi.framework.FrameworkUtil;
import org.pbxdoc.ide.help.HelpBook;
import org.pbxdoc.ide.help.HelpPage;
import org.pbxdoc.ui.Words;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The cheat sheet of the first customer as a page of the help, for a workbench that has no view for cheat sheets. */
final class Guide {

    /** The path of the page. */
    static final String PATH = "guide.md";

    private static final IPath SHEET = IPath.fromPortableString("$nl$/cheatsheets/first-customer.xml");

    private Guide() {}

    /** Returns the page: the steps in the user's language, each with a link that does it. */
    static HelpPage page() {
        URL sheet = FileLocator.find(FrameworkUtil.getBundle(Guide.class), SHEET, null);
        try (InputStream in = sheet.openStream()) {
            return new HelpPage(PATH, markdown(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement()));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(sheet + " cannot be read", e);
        }
    }

    private static String markdown(Element sheet) {
        String start = new Words(Guide.class).say("guide.start");
        List<String> lines = new ArrayList<>(List.of("# " + sheet.getAttribute("title"), "", description(sheet), ""));
        NodeList items = sheet.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            Element command = (Element) item.getElementsByTagName("command").item(0);
            lines.add("## " + (i + 1) + ". " + item.getAttribute("title"));
            lines.addAll(List.of("", description(item), ""));
            lines.addAll(List.of("[" + start + "](<" + HelpBook.COMMAND + command.getAttribute("serialization") + ">)", ""));
        }
        return String.join("\n", lines);
    }

    private static String description(Element of) {
        return of.getElementsByTagName("description").item(0).getTextContent().strip();
    }
}
