/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pbxdoc.compose.revision.Alignment.Step;
import org.pbxdoc.document.Block;
import org.pbxdoc.document.BulletList;
import org.pbxdoc.document.Callout;
import org.pbxdoc.document.Checklist;
import org.pbxdoc.document.Figure;
import org.pbxdoc.document.KeyValues;
import org.pbxdoc.document.Paragraph;
import org.pbxdoc.document.Photo;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Remarks;
import org.pbxdoc.document.Section;
import org.pbxdoc.document.SignatureField;
import org.pbxdoc.document.Table;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Text.Mark;
import org.pbxdoc.document.TextField;
import org.pbxdoc.document.Wording;

/** Two lists of blocks in one: those with the same id or the same words are one block, the others came or went. */
final class BlockMerge {

    private final Wording wording;
    private final TableMerge tables;

    BlockMerge(Wording wording) {
        this.wording = wording;
        this.tables = new TableMerge(wording);
    }

    Text words(Text before, Text after) {
        return RevisedWords.of(wording.say(before), wording.say(after));
    }

    List<Section> sections(List<Section> olds, List<Section> youngs) {
        return blocks(olds, youngs).stream().map(Section.class::cast).toList();
    }

    private List<Block> blocks(List<? extends Block> olds, List<? extends Block> youngs) {
        List<Block> before = olds.stream().filter(BlockMerge::isShown).map(Block.class::cast).toList();
        List<Block> after = youngs.stream().filter(BlockMerge::isShown).map(Block.class::cast).toList();
        List<Block> merged = new ArrayList<>();
        for (Step step : Alignment.of(before, after, List.<Function<Block, Object>>of(this::identity, BlockMerge::kind))) {
            if (step.isPair()) {
                merged.addAll(both(before.get(step.old()), after.get(step.young())));
            } else if (step.old() >= 0) {
                merged.add(new Marking(wording, Mark.DELETED).block(before.get(step.old())));
            } else {
                merged.add(new Marking(wording, Mark.INSERTED).block(after.get(step.young())));
            }
        }
        return merged;
    }

    /** Nobody writes his remarks into a redline. */
    static boolean isShown(Block block) {
        return !(block instanceof Remarks);
    }

    /** What has an id is the same block whatever it says; other blocks are the same if they say the same. */
    private Object identity(Block block) {
        Object own = block instanceof Section section ? section.id()
                : block instanceof Table table ? table.id()
                : block instanceof KeyValues values ? values.id()
                : block instanceof Figure figure ? figure.id()
                : block instanceof Photo photo ? photo.id()
                : block instanceof Checklist list ? list.id()
                : block instanceof TextField field ? field.id()
                : block instanceof SignatureField field ? field.id()
                : block instanceof Callout callout ? callout.role() + wording.say(callout.title())
                : block instanceof BulletList list ? list.items().stream().map(this::said).toList()
                : said((Paragraph) block);
        return List.of(kind(block), own);
    }

    private static Object kind(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.role() : block.getClass();
    }

    private String said(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.runs().forEach(run -> words.append(wording.say(run.text())));
        return words.toString();
    }

    private List<Block> both(Block before, Block after) {
        if (before instanceof Section old && after instanceof Section young) {
            return List.of(new Section(
                    young.id(), words(old.heading(), young.heading()), young.orientation(), blocks(old.blocks(), young.blocks())));
        } else if (before instanceof Paragraph old && after instanceof Paragraph young) {
            return List.of(paragraph(old, young));
        } else if (before instanceof BulletList old && after instanceof BulletList young && old.ordered() == young.ordered()) {
            return List.of(new BulletList(young.ordered(), items(old.items(), young.items())));
        } else if (before instanceof KeyValues old && after instanceof KeyValues young) {
            return List.of(tables.keyValues(old, young));
        } else if (before instanceof Table old && after instanceof Table young && tables.haveTheSameColumns(old, young)) {
            return List.of(tables.table(old, young));
        } else if (before instanceof Figure old && after instanceof Figure young && isSame(old.picture(), young.picture())) {
            return List.of(new Figure(young.id(), words(old.caption(), young.caption()), young.alternative(), young.picture()));
        } else if (before instanceof Photo old && after instanceof Photo young && isSame(old.picture(), young.picture())) {
            return List.of(new Photo(
                    young.id(), words(old.caption(), young.caption()), words(old.details(), young.details()), young.alternative(), young.picture()));
        } else if (before instanceof Callout old && after instanceof Callout young) {
            return List.of(new Callout(young.role(), words(old.title(), young.title()), blocks(old.blocks(), young.blocks())));
        } else if (before instanceof Checklist old && after instanceof Checklist young) {
            return List.of(new Checklist(young.id(), checks(old.items(), young.items())));
        } else if (before instanceof TextField old && after instanceof TextField young) {
            return List.of(new TextField(young.id(), words(old.label(), young.label()), words(old.value(), young.value()), young.lines()));
        } else if (before instanceof SignatureField old && after instanceof SignatureField young) {
            return List.of(signature(old, young));
        }
        // A replaced picture, a table with other columns: the old one goes, the new one comes.
        return List.of(new Marking(wording, Mark.DELETED).block(before), new Marking(wording, Mark.INSERTED).block(after));
    }

    private Paragraph paragraph(Paragraph old, Paragraph young) {
        return new Paragraph(young.role(), RevisedWords.runs(old.runs(), young.runs(), wording::say));
    }

    private List<Paragraph> items(List<Paragraph> olds, List<Paragraph> youngs) {
        List<Paragraph> items = new ArrayList<>();
        for (Step step : Alignment.of(olds, youngs, List.<Function<Paragraph, Object>>of(this::said, Paragraph::role))) {
            items.add(step.isPair()
                    ? paragraph(olds.get(step.old()), youngs.get(step.young()))
                    : step.old() >= 0
                            ? new Marking(wording, Mark.DELETED).paragraph(olds.get(step.old()))
                            : new Marking(wording, Mark.INSERTED).paragraph(youngs.get(step.young())));
        }
        return items;
    }

    private List<Checklist.Item> checks(List<Checklist.Item> olds, List<Checklist.Item> youngs) {
        List<Checklist.Item> items = new ArrayList<>();
        for (Step step : Alignment.of(olds, youngs, List.<Function<Checklist.Item, Object>>of(Checklist.Item::id))) {
            if (step.isPair()) {
                Checklist.Item young = youngs.get(step.young());
                items.add(new Checklist.Item(young.id(), words(olds.get(step.old()).label(), young.label()), young.done()));
            } else {
                items.add(step.old() >= 0
                        ? new Marking(wording, Mark.DELETED).item(olds.get(step.old()))
                        : new Marking(wording, Mark.INSERTED).item(youngs.get(step.young())));
            }
        }
        return items;
    }

    private SignatureField signature(SignatureField old, SignatureField young) {
        return new SignatureField(
                young.id(),
                words(old.party(), young.party()),
                words(old.name(), young.name()),
                words(old.function(), young.function()),
                words(old.place(), young.place()),
                words(old.date(), young.date()));
    }

    private static boolean isSame(Picture old, Picture young) {
        return old instanceof Picture.Image before && young instanceof Picture.Image after
                ? Arrays.equals(before.bytes(), after.bytes())
                : Optional.of(old).equals(Optional.of(young));
    }
}
