/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.undo.CreateFileOperation;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pbxdoc.intake.csv.Intake;
import org.pbxdoc.intake.csv.IntakeOptions;
import org.pbxdoc.intake.csv.IntakePreview;
import org.pbxdoc.intake.csv.IntakeRefusal;
import org.pbxdoc.language.load.SourceFile;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Models;

/** Takes a table that a phone system exported into the project of a customer. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private static final Words WORDS = new Words(ImportWizard.class);
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final PreviewPage preview = new PreviewPage();
    private IWorkbench workbench;
    private TablePage table;
    private IntakePreview seen;

    /** What looking at a table comes to: what would be written, or why nothing can be. */
    private record Look(IntakePreview preview, String refusal) {}

    public ImportWizard() {
        setWindowTitle(WORDS.say("import.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        table = new TablePage(selection);
    }

    @Override
    public void addPages() {
        addPage(table);
        addPage(preview);
    }

    /** What nobody has seen is not written. */
    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current == preview && preview.isPageComplete() && seen != null;
    }

    /** Looks at the table while the container shows progress; a reader who cancels is back at the first page. */
    void look() {
        seen = null;
        Path file = table.table();
        IContainer folder = table.target();
        IntakeOptions options = new IntakeOptions(table.source(), table.profile(), table.site(), Locale.getDefault());
        Look[] look = {null};
        try {
            getContainer().run(true, true, monitor -> look[0] = look(file, folder, options, monitor));
        } catch (InvocationTargetException e) {
            Failure.show(getShell(), WORDS.say("table.failed", file.getFileName()), e.getCause());
        } catch (InterruptedException e) {
            getContainer().showPage(table);
            return;
        }
        if (look[0] == null) {
            preview.refuse(WORDS.say("table.failed", file.getFileName()));
        } else if (look[0].preview() == null) {
            preview.refuse(look[0].refusal());
        } else {
            seen = look[0].preview();
            preview.show(seen);
        }
        getContainer().updateButtons();
    }

    private static Look look(Path file, IContainer folder, IntakeOptions options, IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask(WORDS.say("import.looking", file.getFileName()), IProgressMonitor.UNKNOWN);
        try {
            return Waiting.on(checkpoint -> look(file, folder, options, checkpoint), monitor);
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        }
    }

    private static Look look(Path file, IContainer folder, IntakeOptions options, Runnable checkpoint) {
        try {
            byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[(int) MOST_BYTES + 1] : Files.readAllBytes(file);
            List<SourceFile> sources = Models.shared().state(folder.getLocation().toPath()).sources();
            return new Look(Intake.preview(bytes, file.getFileName().toString(), sources, options, checkpoint), "");
        } catch (IntakeRefusal e) {
            return new Look(null, e.message(Locale.getDefault()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean performFinish() {
        Optional<IFile> file = write(table.target(), seen);
        file.ifPresent(written -> {
            BasicNewResourceWizard.selectAndReveal(written, workbench.getActiveWorkbenchWindow());
            Failure.open(written, workbench, getShell());
        });
        return file.isPresent();
    }

    /** Writes the file as an operation that Edit, Undo takes back. */
    private Optional<IFile> write(IContainer folder, IntakePreview what) {
        IFile file = folder.getFile(IPath.fromPortableString(what.fileName()));
        CreateFileOperation operation = new CreateFileOperation(
                file, null, new ByteArrayInputStream(what.text().getBytes(StandardCharsets.UTF_8)), WORDS.say("import.operation", file.getName()));
        try {
            getContainer().run(true, true, monitor -> execute(operation, monitor));
            return Optional.of(file);
        } catch (InvocationTargetException e) {
            Failure.show(getShell(), WORDS.say("file.failed", file.getName()), e.getCause());
        } catch (InterruptedException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private void execute(CreateFileOperation operation, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        try {
            IStatus done = workbench.getOperationSupport().getOperationHistory()
                    .execute(operation, monitor, WorkspaceUndoUtil.getUIInfoAdapter(null));
            if (done.matches(IStatus.ERROR)) {
                throw new InvocationTargetException(new CoreException(done));
            }
            if (done.matches(IStatus.CANCEL)) {
                throw new InterruptedException();
            }
        } catch (ExecutionException e) {
            throw new InvocationTargetException(e.getCause() == null ? e : e.getCause());
        }
    }
}
