/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file with a mistake in it, writes down what the editor makes of it, and closes Eclipse.
 *
 * <p>Does so if the system property {@code probe.result} names a file to write to. {@code probe.await} is {@code problem}
 * if it is to wait until the mistake was found.
 */
public final class Probe implements IStartup {

    private static final String RESULT = System.getProperty("probe.result");
    private static final long TIME_OUT_MS = 240_000;
    private static final int PAINT_MS = 500;
    private static final String TEXT = """
            // One line is wrong.
            internet fibre "Fibre" { provider nobody-at-all }
            """;

    private final long end = System.nanoTime() + TIME_OUT_MS * 1_000_000;

    @Override
    public void earlyStartup() {
        if (RESULT != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::open);
        }
    }

    private void open() {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("probe");
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
            IFile file = project.getFile("probe.pbxdoc");
            if (!file.exists()) {
                file.create(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), true, null);
            }
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            look(IDE.openEditor(page, file), file);
        } catch (CoreException | IOException e) {
            write("failure", e.toString());
        }
    }

    private void look(IEditorPart editor, IFile file) throws CoreException, IOException {
        Properties seen = new Properties();
        seen.setProperty("editor", editor.getSite().getId());
        seen.setProperty("colours", Long.toString(colours(editor)));
        seen.setProperty("problems", Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                .map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": " + marker.getAttribute(IMarker.MESSAGE, ""))
                .sorted()
                .collect(Collectors.joining("; ")));
        seen.setProperty("bundles", Arrays.stream(Platform.getBundle("org.pbxdoc.probe").getBundleContext().getBundles())
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .filter(name -> name.contains("pbxdoc") && !name.contains("probe"))
                .sorted()
                .collect(Collectors.joining(", ")));
        boolean isAwaited = "problem".equals(System.getProperty("probe.await"));
        boolean isThere = !seen.getProperty("problems").isEmpty() && !seen.getProperty("colours").equals("0");
        if (!isAwaited || isThere || System.nanoTime() > end) {
            Updates.note(seen);
            write(seen);
        } else {
            Display.getCurrent().timerExec(100, () -> again(editor, file));
        }
    }

    private void again(IEditorPart editor, IFile file) {
        try {
            look(editor, file);
        } catch (CoreException | IOException e) {
            write("failure", e.toString());
        }
    }

    private static long colours(IEditorPart editor) {
        return editor.getAdapter(Control.class) instanceof StyledText text
                ? Arrays.stream(text.getStyleRanges()).filter(range -> range.foreground != null).map(range -> range.foreground).distinct().count()
                : 0;
    }

    private static void write(String key, String value) {
        Properties seen = new Properties();
        seen.setProperty(key, value);
        try {
            write(seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Properties seen) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(RESULT))) {
            seen.store(out, null);
        }
        Display.getCurrent().timerExec(PAINT_MS, Probe::close);
    }

    /** Takes a picture of the screen; an editor left open would come back with the workspace, whatever edits it then. */
    private static void close() {
        Display display = Display.getCurrent();
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        loader.save(RESULT.replace(".properties", ".png"), SWT.IMAGE_PNG);
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        PlatformUI.getWorkbench().close();
    }
}
