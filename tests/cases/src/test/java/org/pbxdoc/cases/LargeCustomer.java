/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.pbxdoc.language.load.SourceFile;

/**
 * A customer with as many extensions as are asked for: of each thousand, 700 users with a phone of their own, 100 whose
 * phone stands elsewhere, 200 in groups; with their switches, networks, numbers and hunt groups.
 */
final class LargeCustomer {

    private static final int BLOCK = 1_000;
    private static final int OWN = 700;
    private static final int ELSEWHERE = 800;
    private static final int PORTS = 40;
    private static final int FIRST_EXTENSION = 200_000;

    private final int extensions;

    LargeCustomer(int extensions) {
        this.extensions = extensions;
    }

    /** Returns its files, one for each thousand extensions. */
    List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        files.add(file("common", common()));
        for (int block = 0; block * BLOCK < extensions; block++) {
            files.add(file(text("block%03d", block), block(block)));
        }
        return files;
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(URI.createFileURI("/customer/" + name + ".pbxdoc"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String common() {
        return """
                document "Large" { version 1.0 as-of 2026-11-20 }
                use catalogue poe-classes
                numbering { country CH outside 0 length 6 extensions 200000..299999 emergency 112, 117, 118, 144 }
                profile staff "Staff" { emergency allow premium deny }
                server pbx "PBX" address 10.0.0.10
                """;
    }

    private static String block(int block) {
        StringBuilder text = new StringBuilder();
        int first = FIRST_EXTENSION + block * BLOCK;
        networks(text, block);
        text.append(text("site s%d \"Site %d\" { address \"Exampleroad %d\" }\n", block, block, block));
        text.append(text("public line sip line%d \"Line %d\" {\n    main +4144%05d00 emergency location s%d\n", block, block, block * 10, block));
        for (int hundred = 0; hundred < 10; hundred++) {
            int number = block * 10 + hundred;
            text.append(text("    ddi +4144%05d00 .. +4144%05d99 numbers 100 { tail 2 -> extension %dxx }\n",
                    number, number, (first + hundred * 100) / 100));
        }
        text.append("}\n");
        for (int user = 0; user < ELSEWHERE; user++) {
            user(text, block, first, user);
        }
        for (int from = ELSEWHERE; from < BLOCK; from += 50) {
            String range = (first + from) + ".." + (first + from + 49);
            text.append(text("users g%d \"Group %d\" extensions %s profile staff at s%d\n", first + from, first + from, range, block));
            text.append(text("terminals sip-dect h%d extensions %s count 50\n", first + from, range));
        }
        return text.toString();
    }

    private static void networks(StringBuilder text, int block) {
        for (int quarter = 0; quarter < 4; quarter++) {
            text.append(text(
                    "network v%d_%d vlan %d purpose voice { dscp 46 priority 5 prefix 10.%d.%d.0/24 at s%d gateway .1 dhcp .240..254 dns .1 ntp .1 }\n",
                    block, quarter, 2 + block * 4 + quarter, 100 + block / 60, (block % 60) * 4 + quarter, block));
        }
    }

    private static void user(StringBuilder text, int block, int first, int user) {
        int extension = first + user;
        if (user % PORTS == 0) {
            text.append(text("switch sw%d \"Switch\" at s%d { budget 370W }\n", extension, block));
        }
        String phone = text(
                "phone ip p%d mac 02%010x address 10.%d.%d.%d vlan v%d_%d poe class 1 port sw%d %d",
                extension, extension, 100 + block / 60, (block % 60) * 4 + user / 200, 2 + user % 200, block, user / 200,
                extension - user % PORTS, 1 + user % PORTS);
        text.append(text("user u%d \"Person %d\" extension %d profile staff at s%d outgoing +4144%05d%02d",
                extension, extension, extension, block, block * 10 + user / 100, user % 100));
        text.append(user < OWN ? " { " + phone + " }\n" : "\n" + phone + " extension " + extension + "\n");
        if (user % 100 == 99) {
            text.append(text("hunt group q%d \"Group\" { members u%d, u%d, u%d strategy parallel ring 20s }\n",
                    extension, extension, extension - 1, extension - 2));
        }
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
