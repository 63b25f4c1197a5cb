/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.attached;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pbxdoc.language.attached.OfficeArchive.Reason;
import org.pbxdoc.language.attached.OfficeArchive.Refused;

/**
 * The Word template of a company: the one place that decides whether it is harmless. Refused is what holds programs or
 * files of other programs, what fetches something from outside, and what is made to exhaust its reader.
 */
public final class WordTemplate {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int DEEPEST = 200;
    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final Pattern MACROS = Pattern.compile("(?i).*(vbaproject|vbadata|macrosheet)[^/]*");
    private static final Pattern EMBEDDED = Pattern.compile("(?i).*(/embeddings/|/activex/|/afchunk|oleobject|\\.(exe|dll|js|vbs|bat|scr)$).*");
    private static final Set<String> EMBEDDED_KINDS = Set.of("oleObject", "package", "control", "aFChunk", "subDocument", "frame");
    private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern FETCHING_FIELD =
            Pattern.compile("(?im)^\\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|DDE|DDEAUTO|LINK|IMPORT|DATABASE|RD|MACROBUTTON|EMBED)\\b");

    private WordTemplate() {}

    /** Returns the parts of the template {@code file} if it is harmless. */
    public static Map<String, byte[]> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Refused(Reason.LARGE, "");
        }
        return read(Files.readAllBytes(file));
    }

    /** Returns the parts of the template {@code file} if it is harmless. */
    public static Map<String, byte[]> read(byte[] file) throws Refused {
        Map<String, byte[]> parts = OfficeArchive.read(file, MOST_BYTES, name -> true);
        if (!parts.containsKey(TEXT) || !parts.containsKey(STYLES)) {
            throw new Refused(Reason.DAMAGED, "");
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            check(part.getKey(), part.getValue());
        }
        for (String name : parts.keySet()) {
            if (name.matches("word/_rels/(header|footer)[^/]*\\.rels")) {
                checkPictures(parts, name);
            }
        }
        return parts;
    }

    private static void check(String name, byte[] part) throws Refused {
        if (MACROS.matcher(name).matches()) {
            throw new Refused(Reason.MACROS, name);
        }
        if (EMBEDDED.matcher("/" + name).matches()) {
            throw new Refused(Reason.EMBEDDED, name);
        }
        if (name.endsWith(".rels")) {
            read(name, part, (reader, fields) -> relationship(name, reader));
        } else if (name.equals("[Content_Types].xml")) {
            read(name, part, (reader, fields) -> contentType(reader));
        } else if (name.endsWith(".xml")) {
            StringBuilder instructions = new StringBuilder();
            read(name, part, (reader, fields) -> fields.append(instruction(reader)), instructions);
            if (FETCHING_FIELD.matcher(instructions).find()) {
                throw new Refused(Reason.EXTERNAL, name);
            }
        }
    }

    /** Looks at one element. */
    private interface Look {
        void at(XMLStreamReader reader, StringBuilder fields) throws Refused, XMLStreamException;
    }

    private static void read(String name, byte[] part, Look look) throws Refused {
        read(name, part, look, new StringBuilder());
    }

    private static void read(String name, byte[] part, Look look, StringBuilder fields) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
                    throw new Refused(Reason.XML, name);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    look.at(reader, fields);
                    depth -= reader.getEventType() == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw new Refused(Reason.XML, name);
        }
    }

    /** What a field does may be split over several runs, so the pieces of a part are looked at together. */
    private static String instruction(XMLStreamReader reader) throws XMLStreamException {
        return switch (reader.getLocalName()) {
            case "instrText" -> reader.getElementText();
            case "fldChar" -> "\n";
            case "fldSimple" -> "\n" + attribute(reader, "instr") + "\n";
            default -> "";
        };
    }

    private static void contentType(XMLStreamReader reader) throws Refused {
        String type = attribute(reader, "ContentType").toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vbaproject")) {
            throw new Refused(Reason.MACROS, attribute(reader, "PartName"));
        }
    }

    private static void relationship(String name, XMLStreamReader reader) throws Refused {
        if (!reader.getLocalName().equals("Relationship")) {
            return;
        }
        String type = attribute(reader, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = attribute(reader, "Target");
        if (kind.equals("vbaProject") || kind.equals("wordVbaData")) {
            throw new Refused(Reason.MACROS, name);
        }
        if (EMBEDDED_KINDS.contains(kind)) {
            throw new Refused(Reason.EMBEDDED, name);
        }
        boolean leaves = attribute(reader, "TargetMode").equalsIgnoreCase("External")
                || target.matches("(?i)[a-z][a-z0-9+.-]*:.*")
                || target.startsWith("\\")
                || target.startsWith("//");
        if (leaves && !(kind.equals("hyperlink") && isAddress(target))) {
            throw new Refused(Reason.EXTERNAL, name);
        }
    }

    private static boolean isAddress(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return scheme != null && ADDRESSES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void checkPictures(Map<String, byte[]> parts, String relationships) throws Refused {
        read(relationships, parts.get(relationships), (reader, fields) -> {
            if (attribute(reader, "Type").endsWith("/image")) {
                String picture = "word/" + attribute(reader, "Target");
                byte[] bytes = parts.get(picture);
                if (bytes == null || ImageFile.of(picture, bytes).image().isEmpty()) {
                    throw new Refused(Reason.PICTURE, picture);
                }
            }
        });
    }
}
