/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pbxdoc.pack.output.PackFile;

/**
 * What came of a build.
 *
 * @param inspection what was checked and found
 * @param verdict whether findings stood in the way
 * @param withoutSources whether the sources were left out, because they hold what the reader must not see
 * @param folder the folder of the pack, if it was written
 * @param archive the archive of the pack, if it was written
 * @param files the files of the pack in the order of their names, the manifest among them
 * @param kept what people wrote in the earlier pack and that is kept beside the documents
 * @param missing characters that could not be printed, by file
 */
public record PackResult(
        Inspection inspection,
        Inspection.Verdict verdict,
        boolean withoutSources,
        Optional<Path> folder,
        Optional<Path> archive,
        List<PackFile> files,
        List<KeptText> kept,
        List<MissingGlyphs> missing) {

    public PackResult {
        files = List.copyOf(files);
        kept = List.copyOf(kept);
        missing = List.copyOf(missing);
    }

    static PackResult refused(Inspection inspection, Inspection.Verdict verdict) {
        return new PackResult(inspection, verdict, false, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Returns whether the pack was written. */
    public boolean isWritten() {
        return folder.isPresent();
    }
}
