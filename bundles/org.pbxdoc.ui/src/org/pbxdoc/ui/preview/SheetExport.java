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
        String chosen = dialog.open();
        if (chosen != null) {
            Format filtered = PreviewSheet.FORMATS.get(Math.max(0, dialog.getFilterIndex()));
            save(sheet, Path.of(chosen), filtered);
        }
    }

    /** Saves {@code sheet} in {@code file}, in the format of its ending, else in {@code otherwise}; in a job. */
    public Job save(PreviewSheet sheet, Path file, Format otherwise) {
        Format format = PreviewSheet.FORMATS.stream().filter(each -> hasEnding(file, each)).findFirst().orElse(otherwise);
        Path target = hasEnding(file, format) ? file : file.resolveSibling(file.getFileName() + "." + format.ending());
        Job job = Job.create(words.say("export.job", target.getFileName()), (IJobFunction) monitor -> write(sheet, target, format));
        job.setUser(true);
        job.schedule();
        return job;
    }

    private IStatus write(PreviewSheet sheet, Path file, Format format) {
        try {
            Files.write(file, sheet.file(format));
            return Status.OK_STATUS;
        } catch (IOException | RuntimeException e) {
            return new Status(IStatus.ERROR, SheetExport.class, words.say("export.failed", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean hasEnding(Path file, Format format) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith("." + format.ending());
    }
}
