/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;

/**
 * The pictograms: which file of the packed icon set stands for what. Only the outline of a file is used, in our own
 * colour; outlines are read once.
 */
final class IconSet {

    /** File of the warning sign. */
    static final String WARNING = "alert";

    /** Width and height of every pictogram in its own units. */
    static final int SIZE = 24;

    private static final Pattern OUTLINE = Pattern.compile("<path d=\"([-0-9.,A-Za-z ]+)\"");

    private static final Map<Category, String> CATEGORIES = new EnumMap<>(Map.of(
            Category.PUBLIC_LINES, "earth",
            Category.PRIVATE_LINES, "office-building",
            Category.THIRD_PARTY, "power-plug",
            Category.TERMINALS, "deskphone",
            Category.CTI, "remote-desktop",
            Category.MOBILE, "cellphone",
            Category.APPLICATIONS, "server"));

    private static final Map<String, String> OUTLINES = new ConcurrentHashMap<>();

    private IconSet() {}

    /** Returns the file of {@code category}. */
    static String file(Category category) {
        return CATEGORIES.get(category);
    }

    /** Returns the file of {@code icon}, empty for none. */
    static String file(Icon icon) {
        return switch (icon) {
            case NONE -> "";
            case SIP -> "phone-voip";
            case ISDN -> "swap-horizontal";
            case ANALOG_LINE -> "phone-outgoing";
            case GSM -> "sim";
            case TIE_LINE -> "transit-connection-variant";
            case DOOR -> "doorbell-video";
            case PAGING -> "bullhorn";
            case ALARM -> "alarm-light";
            case NURSE_CALL -> "hospital-box";
            case OTHER_SYSTEM -> "puzzle";
            case ANALOG_PHONE -> "phone-classic";
            case DIGITAL_PHONE -> "dialpad";
            case IP_PHONE -> "deskphone";
            case CONFERENCE_PHONE -> "account-voice";
            case DECT -> "access-point";
            case SIP_DECT -> "router-wireless";
            case SOFTPHONE -> "headset";
            case FAX -> "fax";
            case HOT_DESK -> "chair-rolling";
            case CTI -> "remote-desktop";
            case MOBILE_PHONE -> "cellphone-link";
            case SERVER -> "server";
            case SECURITY -> "shield-check";
            case RECORDING -> "record-circle";
            case CONTACTS -> "contacts";
            case SWITCH -> "ethernet";
            case ROUTER -> "router-network";
            case INTERNET -> "web";
            case NETWORK -> "lan";
            case RACK -> "server-network";
            case POWER -> "battery-charging";
            case SITE -> "map-marker";
            case REPEATER -> "access-point-network";
            case SCHEDULE -> "clock-outline";
            case NUMBER -> "phone-incoming";
            case MENU -> "format-list-numbered";
            case GROUP -> "account-group";
            case QUEUE -> "account-clock";
            case ANNOUNCEMENT -> "volume-high";
            case MAILBOX -> "voicemail";
            case PERSON -> "account";
            case EXTERNAL -> "phone-forward";
            case END -> "phone-hangup";
        };
    }

    /** Returns the outline of the pictogram in {@code file} as SVG path data. */
    static String outline(String file) {
        return OUTLINES.computeIfAbsent(file, IconSet::read);
    }

    private static String read(String file) {
        try (InputStream in = IconSet.class.getResourceAsStream("icons/" + file + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("The pictogram " + file + " is not packed with this bundle");
            }
            Matcher outline = OUTLINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!outline.find()) {
                throw new IllegalStateException("The pictogram " + file + " has no outline");
            }
            return outline.group(1);
        } catch (IOException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "The pictogram %s cannot be read", file), e);
        }
    }
}
