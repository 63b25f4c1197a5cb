/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pbxdoc.document.Deliverable.Format;
import org.pbxdoc.pack.preview.PreviewSheet;
import org.pbxdoc.ui.Words;

/** Saves a sheet in a file of its own. */
public final class SheetExport {

    private final Words words;

    SheetExport(Words words) {
        this.words = words;
    }

    /** Makes exports that speak the language of the workbench. */
    public SheetExport() {
        this(new Words(SheetExport.class));
    }

    /** Asks for a file and saves {@code sheet} there. */
    void ask(Shell shell, PreviewSheet sheet) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(words.say("export.title", sheet.title()));
        dialog.setOverwrite(true);
        dialog.setFilterNames(PreviewSheet.FORMATS.stream().map(format -> words.say("export." + format.ending())).toArray(String[]::new));
        dialog.setFilterExtensions(PreviewSheet.FORMATS.stream().map(format -> "*." + format.ending()).toArray(String[]::new));
        dialog.setFileName(sheet.fileName(PreviewSheet.FORMATS.get(0)));
        for (String chosen = dialog.open(); chosen != null; chosen = dialog.open()) {
            Format filtered = PreviewSheet.FORMATS.get(Math.max(0, dialog.getFilterIndex()));
            Path target = target(Path.of(chosen), filtered);
            if (target.equals(Path.of(chosen)) || !Files.exists(target)) {
                save(sheet, target, filtered);
                return;
            }
            // The dialog has asked about the name as it was typed; the whole name is there already, so it asks again.
            dialog.setFileName(target.getFileName().toString());
        }
    }

    private static Path target(Path file, Format otherwise) {
        Format format = format(file, otherwise);
        return hasEnding(file, format) ? file : file.resolveSibling(file.getFileName() + "." + format.ending());
    }

    private static Format format(Path file, Format otherwise) {
        return PreviewSheet.FORMATS.stream().filter(each -> hasEnding(file, each)).findFirst().orElse(otherwise);
    }

    /** Saves {@code sheet} in {@code file}, in the format of its ending, else in {@code otherwise}; in a job. */
    public Job save(PreviewSheet sheet, Path file, Format otherwise) {
        Format format = format(file, otherwise);
        Path target = target(file, otherwise);
        Job job = Job.create(words.say("export.job", target.getFileName()), (IJobFunction) monitor -> write(sheet, target, format));
        job.setUser(true);
        job.schedule();
        return job;
    }

    private IStatus write(PreviewSheet sheet, Path file, Format format) {
        try {
            byte[] bytes = sheet.file(format);
            // Beside it first: a full disk must not cost the drawing that is there.
            Path draft = file.resolveSibling(".pbxdoc-" + file.getFileName());
            try {
                Files.write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return Status.OK_STATUS;
        } catch (IOException | RuntimeException e) {
            return new Status(IStatus.ERROR, SheetExport.class, words.say("export.failed", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean hasEnding(Path file, Format format) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith("." + format.ending());
    }
}
