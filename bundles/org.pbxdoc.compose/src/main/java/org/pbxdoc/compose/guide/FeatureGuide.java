/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.guide;

import static org.pbxdoc.compose.Listing.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.Listing;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.records.Attributes;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.KeyValues.Entry;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.Section.Orientation;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.FeatureCode;
import org.pbxdoc.language.model.FreeSeating;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Numbering;

/** The codes to dial, the mailbox, and the desks that nobody has for himself. */
final class FeatureGuide {

    private final Composition composition;
    private final Attributes attributes;
    private final List<Numbering> plans;

    FeatureGuide(Composition composition) {
        this.composition = composition;
        this.attributes = Attributes.titled(composition.reader());
        this.plans = composition.installation().all(Numbering.class);
    }

    /** Returns the codes with what each does. */
    List<Block> codes() {
        Listing listing = new Listing("codes").literal("code", 3).text("purpose", 7);
        for (Numbering plan : plans) {
            for (FeatureCode code : plan.getCodes()) {
                if (composition.reader().maySee(code)) {
                    listing.row(cell(readable(code.getCode())), cell(Said.title(code)));
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        listing.ifAny().ifPresent(table -> {
            blocks.add(Paragraph.of(Text.label("guide.codes")));
            blocks.add(table);
        });
        return blocks;
    }

    /** What stands for a number of the caller is said with a space around it: {@code *21 <number>}. */
    private static String readable(String code) {
        return code == null ? "" : code.replaceAll("(?<=\\S)<", " <").replaceAll(">(?=\\S)", "> ");
    }

    /** Returns how to listen to messages, and how the mailbox is protected; the rules that several share are said once. */
    List<Block> voicemail() {
        List<Entry> entries = new ArrayList<>();
        for (Numbering plan : plans) {
            if (plan.getVoicemail() != null) {
                entries.add(new Entry(Text.label("guide.voicemail.number"), Text.of(plan.getVoicemail())));
            }
        }
        Set<Text> rules = new LinkedHashSet<>();
        for (Mailbox mailbox : composition.reader().all(Mailbox.class)) {
            Text rule = Said.of(mailbox.getPinPolicy());
            Text keep = attributes.value(mailbox, ModelPackage.MAILBOX__KEEP);
            Text kept = keep.isEmpty() ? keep : Text.label("guide.voicemail.keep", keep);
            Text all = Said.joined(List.of(rule, kept), Text.of(". "));
            if (!all.isEmpty()) {
                rules.add(mailbox.getTitle() == null ? all : Text.label("pair", Said.title(mailbox), all));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!entries.isEmpty()) {
            blocks.add(new KeyValues("guide-voicemail", entries));
        }
        if (!rules.isEmpty()) {
            blocks.add(new BulletList(false, rules.stream().map(Paragraph::of).toList()));
        }
        return blocks;
    }

    /** Returns how to log in at a shared desk and out again, for each pool of them, or once for the house. */
    List<Block> seating() {
        List<Block> blocks = new ArrayList<>();
        List<FreeSeating> pools = composition.reader().all(FreeSeating.class);
        for (FreeSeating pool : pools) {
            List<Entry> entries = written(attributes.entries(
                    pool, ModelPackage.FREE_SEATING__LOGIN, ModelPackage.FREE_SEATING__LOGOUT, ModelPackage.FREE_SEATING__PIN_POLICY,
                    ModelPackage.FREE_SEATING__AUTO_LOGOUT, ModelPackage.FREE_SEATING__EMERGENCY_LOCATION));
            if (!entries.isEmpty()) {
                blocks.add(new Section(
                        "guide-" + pool.getName(), Said.title(pool), Orientation.INHERIT, List.of(new KeyValues("guide-" + pool.getName(), entries))));
            }
        }
        for (Numbering plan : plans) {
            List<Entry> entries = written(attributes.entries(plan, ModelPackage.NUMBERING__HOTDESK_LOGIN, ModelPackage.NUMBERING__HOTDESK_LOGOUT));
            if (!entries.isEmpty()) {
                blocks.add(0, new KeyValues("guide-seating", entries));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, Paragraph.of(Text.label("guide.seating")));
        }
        return blocks;
    }

    private static List<Entry> written(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.value().isEmpty()).toList();
    }
}
