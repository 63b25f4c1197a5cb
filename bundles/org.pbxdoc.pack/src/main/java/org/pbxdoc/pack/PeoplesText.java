/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pbxdoc.document.Picture;
import org.pbxdoc.language.attached.ImageFile;
import org.pbxdoc.language.attached.OfficeArchive;
import org.pbxdoc.office.EarlierFile;
import org.pbxdoc.pack.manifest.Manifest;
import org.pbxdoc.pack.manifest.ManifestSignature;
import org.pbxdoc.pack.output.EarlierPack;
import org.pbxdoc.pack.output.OutputTree;
import org.pbxdoc.pack.output.PackPlace;
import org.pbxdoc.pack.output.Sha256;

/**
 * What people wrote in the documents of the pack that is being replaced. What still has its place goes back there; what
 * has none is kept in the folder {@code kept} of the new pack, and in that of each pack after it.
 */
final class PeoplesText {

    private static final String KEPT = "kept/";
    private static final String WORD = ".docx";
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private final EarlierPack pack;
    private final Map<String, List<KeptText>> remarks = new ConcurrentSkipListMap<>();
    private final Map<String, List<EarlierFile.Homeless>> homeless = new ConcurrentSkipListMap<>();
    private final Map<String, byte[]> whole = new ConcurrentSkipListMap<>();

    PeoplesText(EarlierPack pack) {
        this.pack = pack;
    }

    /** Writes a document with what people wrote in the earlier one. */
    interface Writing {
        /** Writes and returns the places that the document has. */
        Set<String> with(EarlierFile earlier) throws IOException;
    }

    /** Returns who the earlier pack was made for; nothing if there is none or it does not say so. */
    Optional<String> audience() throws IOException {
        return manifest().flatMap(Manifest::audience);
    }

    private Optional<String> manifest() throws IOException {
        return pack.read(PackPlace.MANIFEST).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean isSeal(String name) {
        return name.equals(PackPlace.MANIFEST) || name.equals(ManifestSignature.FILE);
    }

    /** A file that is not as it was made, or was not made at all, is somebody's: a signed report must not be lost. */
    private void keepForeign(String name, Optional<String> fingerprint) throws IOException {
        Optional<byte[]> file = pack.read(name);
        if (file.isPresent() && !fingerprint.equals(Optional.of(new Sha256().add(file.get()).hex()))) {
            keepWhole(fingerprint.isPresent() ? KeptText.Reason.CHANGED : KeptText.Reason.ADDED, name, file.get());
        }
    }

    /** Returns whether people wrote something in the earlier pack. */
    boolean isThere() throws IOException {
        for (String name : pack.names()) {
            Optional<byte[]> file = name.endsWith(WORD) && !name.contains("/") ? pack.read(name) : Optional.empty();
            boolean written = file.isPresent() && !read(file.get()).map(EarlierFile::isEmpty).orElse(false);
            if (written || name.startsWith(KEPT)) {
                return true;
            }
        }
        return false;
    }

    /** Writes the document {@code name} by {@code writing}. */
    void into(String name, Writing writing) throws IOException {
        Optional<byte[]> old = pack.read(name);
        if (old.isEmpty()) {
            writing.with(EarlierFile.NONE);
            return;
        }
        Optional<EarlierFile> read = read(old.get());
        EarlierFile earlier = read.orElse(EarlierFile.NONE);
        Set<String> places = writing.with(earlier);
        List<EarlierFile.Homeless> gone = earlier.homeless(places);
        if (read.isEmpty()) {
            keepWhole(KeptText.Reason.UNREADABLE, name, old.get());
        } else if (!earlier.isWhole() || gone.stream().anyMatch(EarlierFile.Homeless::drawn)) {
            keepWhole(KeptText.Reason.SIMPLIFIED, name, old.get());
        }
        if (!gone.isEmpty()) {
            homeless.put(name, gone);
        }
    }

    private static Optional<EarlierFile> read(byte[] file) {
        try {
            return Optional.of(EarlierFile.read(OfficeArchive.read(file, MOST_BYTES, PeoplesText::isWanted), PeoplesText::picture));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isWanted(String part) {
        return part.equals("word/document.xml")
                || part.equals("word/numbering.xml")
                || part.equals("word/_rels/document.xml.rels")
                || part.startsWith("word/media/")
                || part.startsWith("customXml/");
    }

    private static Optional<Picture.Image> picture(String name, byte[] bytes) {
        return ImageFile.of(name, bytes).image().map(
                image -> new Picture.Image(image.name(), image.mediaType(), image.width(), image.height(), image.bytes()));
    }

    private void keepWhole(KeptText.Reason reason, String name, byte[] file) {
        whole.put(name, file);
        say(name, new KeptText(reason, name, "", ""));
    }

    private void say(String name, KeptText remark) {
        remarks.computeIfAbsent(name, n -> new ArrayList<>()).add(remark);
    }

    /** Writes what is kept beside the documents of {@code tree}, after all of them, and returns what to tell people. */
    List<KeptText> keep(OutputTree tree) throws IOException {
        Map<String, byte[]> kept = new TreeMap<>();
        Optional<Map<String, String>> made = manifest().flatMap(Manifest::fingerprints);
        for (String name : pack.names()) {
            if (name.startsWith(KEPT)) {
                pack.read(name).ifPresent(file -> kept.put(name, file));
            } else if (name.endsWith(WORD) && !name.contains("/") && tree.files().stream().noneMatch(f -> f.name().equals(name))) {
                keepAbandoned(name);
            } else if (pack.isReplaced() && made.isPresent() && !name.endsWith(WORD) && !isSeal(name)) {
                keepForeign(name, Optional.ofNullable(made.get().get(name)));
            }
        }
        List<KeptText> told = new ArrayList<>();
        whole.forEach((name, file) -> {
            String place = freeName(kept, name, file);
            kept.put(place, file);
            remarks.get(name).forEach(r -> told.add(new KeptText(r.reason(), r.document(), r.place(), place)));
        });
        homeless.forEach((name, texts) -> {
            String place = KEPT + name.substring(0, name.length() - WORD.length()) + ".txt";
            for (EarlierFile.Homeless text : texts) {
                kept.put(place, appended(kept.getOrDefault(place, new byte[0]), text));
                told.add(new KeptText(KeptText.Reason.PLACE_GONE, name, text.title(), place));
            }
        });
        PortableNames names = new PortableNames();
        for (Map.Entry<String, byte[]> file : kept.entrySet()) {
            tree.write(KEPT + names.of(file.getKey().substring(KEPT.length())), out -> out.write(file.getValue()));
        }
        return told;
    }

    /** A document that is not made any more, because a language was left out, is kept if people wrote in it. */
    private void keepAbandoned(String name) throws IOException {
        Optional<byte[]> file = pack.read(name);
        Optional<EarlierFile> read = file.flatMap(PeoplesText::read);
        if (file.isPresent() && (read.isEmpty() || !read.get().isEmpty())) {
            keepWhole(read.isEmpty() ? KeptText.Reason.UNREADABLE : KeptText.Reason.DOCUMENT_GONE, name, file.get());
        }
    }

    /** The same file is kept once; another one of the same name gets a number. */
    private static String freeName(Map<String, byte[]> kept, String name, byte[] file) {
        String flat = name.replace('/', '-');
        int dot = flat.lastIndexOf('.') < 0 ? flat.length() : flat.lastIndexOf('.');
        String stem = KEPT + flat.substring(0, dot);
        String ending = flat.substring(dot);
        String place = stem + ending;
        for (int i = 2; kept.containsKey(place) && !Arrays.equals(kept.get(place), file); i++) {
            place = stem + "-" + i + ending;
        }
        return place;
    }

    private static byte[] appended(byte[] file, EarlierFile.Homeless text) {
        String entry = (file.length == 0 ? "" : "\n\n") + "## " + text.title() + "\n\n" + text.text() + "\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(file);
        all.writeBytes(entry.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
