/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial, step by step: each text goes into the file named before it, each command is run, and the lines quoted below
 * it come out in this order. Where {@code …} stands, others may come.
 */
class TutorialTest {

    private static final Pattern STEP =
            Pattern.compile("`(customer/\\w+\\.pbxdoc)`(?=[^`]*\\n\\n```pbxdoc)|```(pbxdoc|console)\\n(.*?)```", Pattern.DOTALL);
    private static final String COMMAND = "$ pbxdoc ";
    private static final String OTHERS = "…";

    @TempDir
    private Path directory;

    @Test
    void saysWhatHappens() throws IOException {
        String tutorial = Files.readString(Path.of("../../docs/tutorial.md"));
        Path file = null;
        int commands = 0;
        Matcher step = STEP.matcher(tutorial);
        while (step.find()) {
            if (step.group(1) != null) {
                file = directory.resolve(step.group(1));
            } else if (step.group(2).equals("pbxdoc")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, step.group(3));
            } else {
                commands++;
                run(step.group(3).lines().toList());
            }
        }
        assertEquals(tutorial.split("```console").length - 1, commands);
    }

    private void run(List<String> quoted) {
        Console console = new Console(directory);
        console.run(quoted.get(0).substring(COMMAND.length()).split(" "));
        List<String> said = new ArrayList<>();
        (console.out() + console.err()).lines().map(line -> line.replace('\\', '/')).forEach(said::add);
        int next = 0;
        boolean others = false;
        for (String line : quoted.subList(1, quoted.size())) {
            if (line.equals(OTHERS)) {
                others = true;
                continue;
            }
            int found = said.subList(next, said.size()).indexOf(line);
            assertTrue(others ? found >= 0 : found == 0, () -> quoted.get(0) + "\nshould say: " + line + "\nbut said:\n" + String.join("\n", said));
            next += found + 1;
            others = false;
        }
        assertTrue(others || next == said.size(), () -> quoted.get(0) + "\nsaid more:\n" + String.join("\n", said));
    }
}
