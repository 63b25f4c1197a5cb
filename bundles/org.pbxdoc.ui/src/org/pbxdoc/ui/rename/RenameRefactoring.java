/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.pbxdoc.ide.rename.Rename;
import org.pbxdoc.ui.Words;
import org.pbxdoc.ui.model.Models;
import org.pbxdoc.ui.model.OpenFile;

/** The change of a name in all files that use it, as the platform shows, makes and undoes it. */
final class RenameRefactoring extends Refactoring {

    private static final Words WORDS = new Words(RenameRefactoring.class);
    private static final long POLL_MS = 50;

    private final RenameSubject subject;
    private String name;
    private Rename answer;

    RenameRefactoring(RenameSubject subject) {
        this.subject = subject;
        name = subject.written();
    }

    RenameSubject subject() {
        return subject;
    }

    void name(String wanted) {
        name = wanted;
    }

    @Override
    public String getName() {
        return WORDS.say("rename.title");
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus(); // the command has found the element
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        answer = ask(monitor);
        RefactoringStatus status = new RefactoringStatus();
        answer.refusal().ifPresent(status::addFatalError);
        if (status.isOK() && name.equals(subject.written())) {
            status.addFatalError(WORDS.say("rename.same"));
        }
        if (status.isOK()) {
            answer.changes().stream().map(org.pbxdoc.ide.TextChange::file).distinct()
                    .filter(file -> OpenFile.inWorkspace(file).isEmpty())
                    .forEach(file -> status.addFatalError(WORDS.say("rename.outside", file)));
        }
        return status;
    }

    /** Returns what is against {@code wanted}, to come. */
    CompletableFuture<Optional<String>> refusal(String wanted) {
        return rename(wanted).thenApply(Rename::refusal);
    }

    private CompletableFuture<Rename> rename(String wanted) {
        return Models.shared().ask(subject.customer(), (snapshot, checkpoint) ->
                Rename.to(snapshot, subject.uri(), subject.offset(), wanted, Locale.getDefault()));
    }

    private Rename ask(IProgressMonitor monitor) throws CoreException {
        CompletableFuture<Rename> asked = rename(name);
        while (!monitor.isCanceled()) {
            try {
                return asked.get(POLL_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException | ExecutionException e) {
                throw new CoreException(Status.error(getName(), e));
            }
        }
        asked.cancel(false);
        throw new OperationCanceledException();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        Map<Path, List<org.pbxdoc.ide.TextChange>> files = new LinkedHashMap<>();
        answer.changes().forEach(change -> files.computeIfAbsent(change.file(), file -> new ArrayList<>()).add(change));
        CompositeChange all = new CompositeChange(WORDS.say("rename.change", subject.written(), name));
        files.forEach((path, changes) -> OpenFile.inWorkspace(path).ifPresent(file -> all.add(change(file, changes))));
        return all;
    }

    private TextChange change(IFile file, List<org.pbxdoc.ide.TextChange> changes) {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setTextType("pbxdoc");
        // What was saved is saved again, what was being written is not: so a clean build follows only where it was clean.
        change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
        change.setEdit(new MultiTextEdit());
        for (org.pbxdoc.ide.TextChange one : changes) {
            ReplaceEdit edit = new ReplaceEdit(one.region().offset(), one.region().length(), one.text());
            change.getEdit().addChild(edit);
            change.addTextEditGroup(new TextEditGroup(WORDS.say("rename.edit", one.text()), edit));
        }
        return change;
    }
}
