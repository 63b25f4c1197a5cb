/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** What tests do with the workbench: projects, editors, waiting for a condition, screenshots. */
final class Workbench {

    private static final long TIME_OUT_MS = 30_000;

    private Workbench() {}

    static IWorkbenchPage page() throws Exception {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            page = window.openPage("org.eclipse.ui.resourcePerspective", null);
        }
        for (IViewReference view : page.getViewReferences()) {
            if (view.getId().contains("intro")) {
                page.hideView(view);
            }
        }
        return page;
    }

    /** Makes the window fill the screen, with the views that a user has. */
    static void arrange() throws Exception {
        IWorkbenchPage page = page();
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1280, 860);
        shell.forceActive();
        // Typed keys go to the window under the pointer: it rests where no list of proposals covers it.
        shell.getDisplay().setCursorLocation(20, 850);
        page.showView("org.eclipse.ui.navigator.ProjectExplorer");
        page.showView("org.eclipse.ui.views.ProblemView");
    }

    static IProject project(String name) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return project;
    }

    static IFile file(IProject project, String name, String text) throws Exception {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Makes a project of a copy of the folder. */
    static IProject copy(Path folder, String name) throws Exception {
        IProject project = project(name);
        Path target = project.getLocation().toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return project;
    }

    /** Makes a folder outside of all projects. */
    static Path folder() throws Exception {
        return Files.createTempDirectory(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().getParent(), "folder");
    }

    static ITextEditor open(IFile file) throws Exception {
        return (ITextEditor) IDE.openEditor(page(), file);
    }

    static ITextViewer viewer(ITextEditor editor) {
        return editor.getAdapter(ITextViewer.class);
    }

    static StyledText text(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** Runs the event loop until the condition holds. */
    static void waitUntil(String what, Callable<Boolean> condition) throws Exception {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + TIME_OUT_MS * 1_000_000;
        // The event loop sleeps until something happens; the timer makes sure that something does.
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> display.timerExec(50, tick[0]);
        display.timerExec(50, tick[0]);
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    screenshot("timeout-" + what.replaceAll("[^a-zA-Z]+", "-"));
                    fail("waited " + TIME_OUT_MS / 1000 + " s in vain: " + what);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, tick[0]);
        }
    }

    /** Returns whether some tree on the screen has an item of this text. */
    static boolean shows(String item) throws Exception {
        return shows(page().getWorkbenchWindow().getShell(), item);
    }

    private static boolean shows(Control control, String item) {
        if (control instanceof Tree tree) {
            return Arrays.stream(tree.getItems()).anyMatch(one -> one.getText().equals(item));
        }
        return control instanceof Composite group
                && Arrays.stream(group.getChildren()).anyMatch(child -> shows(child, item));
    }

    /** Lets everything that is due be painted, then saves what the screen shows. */
    static void screenshot(String name) throws Exception {
        Display display = Display.getCurrent();
        display.update();
        while (display.readAndDispatch()) {
            // Paint what is due.
        }
        Rectangle windows = windows(display);
        Image image = new Image(display, windows.width, windows.height);
        GC gc = new GC(display);
        gc.copyArea(image, windows.x, windows.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path folder = Path.of(System.getProperty("pbxdoc.screenshots"));
        Files.createDirectories(folder);
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }

    /** The part of the screen that has windows on it; around them is the empty screen of a test. */
    private static Rectangle windows(Display display) {
        Rectangle all = null;
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                all = all == null ? shell.getBounds() : all.union(shell.getBounds());
            }
        }
        return all == null ? display.getBounds() : all.intersection(display.getBounds());
    }
}
