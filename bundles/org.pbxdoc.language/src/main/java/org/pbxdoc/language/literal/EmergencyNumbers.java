/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.literal;

import java.util.List;

/**
 * The numbers that save lives, by country; they are dialled as they are, never in an international form.
 *
 * @param vital emergency numbers proper
 * @param helpful numbers for help and rescue that are printed beside them
 */
public record EmergencyNumbers(List<String> vital, List<String> helpful) {

    /** Returns the numbers of {@code country} (ISO 3166); 112 where no others are known here. */
    public static EmergencyNumbers of(String country) {
        return switch (country) {
            case "CH", "LI" -> new EmergencyNumbers(
                    List.of("112", "117", "118", "144"), List.of("143", "145", "147", "1414", "1415"));
            case "DE" -> new EmergencyNumbers(List.of("110", "112"), List.of());
            case "AT" -> new EmergencyNumbers(List.of("112", "122", "133", "144"), List.of());
            case "FR" -> new EmergencyNumbers(List.of("15", "17", "18", "112"), List.of());
            case "IT" -> new EmergencyNumbers(List.of("112", "113", "115", "118"), List.of());
            default -> new EmergencyNumbers(List.of("112"), List.of());
        };
    }

    /** Returns whether {@code number} is one of them. */
    public boolean has(String number) {
        return vital.contains(number) || helpful.contains(number);
    }
}
