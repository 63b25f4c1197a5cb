/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.studio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class StartScriptTest {

    private static final long TIME_OUT_MS = 120_000;
    private static final Pattern WORKBENCH = Pattern.compile("(0x[0-9a-f]+) \"work space - pbxdoc Studio ?\"");
    private static final Path STUDIO = Path.of(System.getProperty("pbxdoc.studio"));

    @TempDir
    Path temporary;

    @Test
    void opensTheWorkbenchFromAnyFolderAndStopsWhenAsked() throws Exception {
        Path workspace = temporary.resolve("work space");
        Path log = temporary.resolve("studio.log");
        Process studio = new ProcessBuilder(
                        STUDIO.resolve("pbxdoc-studio").toString(),
                        "-data", workspace.toString(),
                        "-configuration", temporary.resolve("configuration").toString(),
                        "-nl", "en")
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitWindow(studio, log);
            screenshot();
            assertTrue(studio.isAlive(), () -> read(log));
        } finally {
            stop(studio);
        }
        assertFalse(studio.isAlive());
        String errors = workspaceErrors(workspace);
        assertTrue(errors.isEmpty(), errors);
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        String none = "Java 17 or newer is needed. Install it";
        assertTrue(refusal("exit 1").contains(none));
        assertTrue(refusal("echo no version >&2").contains(none));
        String old = "Java 17 or newer is needed, and " + temporary.resolve("java/bin/java") + " is an older one";
        assertTrue(refusal("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2").contains(old));
        assertTrue(refusal("echo 'java version \"1.8.0_392\"' >&2").contains(old));
        assertTrue(refusal("echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=y' >&2; echo 'openjdk version \"16\" 2021-03-16' >&2").contains(old));
    }

    /** Runs the script with a Java that does {@code shell}, and returns what the script says. */
    private String refusal(String shell) throws Exception {
        Path java = temporary.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\n" + shell + "\n");
        assertTrue(java.toFile().setExecutable(true));
        ProcessBuilder script = new ProcessBuilder(STUDIO.resolve("pbxdoc-studio").toString()).redirectErrorStream(true);
        script.environment().put("JAVA_HOME", temporary.resolve("java").toString());
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 3, said);
        return said;
    }

    private static void awaitWindow(Process studio, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TIME_OUT_MS * 1_000_000;
        while (!isWorkbenchShown()) {
            if (!studio.isAlive()) {
                fail("the script ended with " + studio.exitValue() + ": " + read(log));
            }
            if (System.nanoTime() > end) {
                screenshot();
                fail("no window within " + TIME_OUT_MS / 1000 + " s: " + read(log) + windows("-root", "-tree"));
            }
            studio.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    /** The workbench has the workspace in its title; Java and Eclipse have other windows that are never shown. */
    private static boolean isWorkbenchShown() throws IOException, InterruptedException {
        Matcher window = WORKBENCH.matcher(windows("-root", "-tree"));
        return window.find() && windows("-id", window.group(1)).contains("IsViewable");
    }

    private static String windows(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xwininfo"));
        command.addAll(List.of(options));
        Process list = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        list.waitFor();
        return text;
    }

    /** Waits until the window is painted, that is until the picture no longer changes, and saves it. */
    private static void screenshot() throws IOException, InterruptedException {
        BufferedImage before = capture();
        int calm = 0;
        for (int i = 0; i < 60 && calm < 4; i++) {
            TimeUnit.MILLISECONDS.sleep(500);
            BufferedImage now = capture();
            calm = Arrays.equals(pixels(before), pixels(now)) ? calm + 1 : 0;
            before = now;
        }
        Path folder = Path.of(System.getProperty("pbxdoc.screenshots"));
        Files.createDirectories(folder);
        ImageIO.write(before, "png", folder.resolve("studio.png").toFile());
    }

    private static BufferedImage capture() {
        try {
            return new Robot().createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
        } catch (AWTException e) {
            throw new IllegalStateException("the screen cannot be read", e);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The script passes the signal on to Java, which it started. */
    private static void stop(Process studio) throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(studio.descendants().toList());
        studio.destroy();
        studio.waitFor(20, TimeUnit.SECONDS);
        for (ProcessHandle child : all) {
            child.onExit().completeOnTimeout(child, 10, TimeUnit.SECONDS).join();
            child.destroyForcibly();
        }
        studio.destroyForcibly().waitFor();
    }

    private static String workspaceErrors(Path workspace) {
        Path log = workspace.resolve(".metadata/.log");
        return Files.exists(log) ? read(log).lines().filter(line -> line.contains("!MESSAGE")).toList().toString() : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
