/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.List;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.CallGraph;
import org.pbxdoc.language.derive.DdiTarget;
import org.pbxdoc.language.derive.Written;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Announcement;
import org.pbxdoc.language.model.CallFlow;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FixedEnd;
import org.pbxdoc.language.model.HuntGroup;
import org.pbxdoc.language.model.Ivr;
import org.pbxdoc.language.model.IvrKey;
import org.pbxdoc.language.model.Mailbox;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Opening;
import org.pbxdoc.language.model.Queue;
import org.pbxdoc.language.model.Schedule;
import org.pbxdoc.language.model.ServiceExtension;
import org.pbxdoc.language.model.SpecialDay;

/** The boxes on the way of a call: what passes it on, and where it ends. */
final class CallBoxes {

    private static final int MOST_MEMBERS = 6;
    private static final int MOST_DAYS = 4;

    private final Composition composition;
    private final CallGraph graph;

    CallBoxes(Composition composition) {
        this.composition = composition;
        this.graph = CallGraph.of(composition.installation());
    }

    /** Returns the name of the box of {@code target} on the sheet; an end that is no element has one box for each {@code from}. */
    String name(Element from, DdiTarget target) {
        if (target instanceof DdiTarget.ToElement to) {
            return name(from, to.element());
        } else if (target instanceof DdiTarget.ToExtension to) {
            return to.owner().map(owner -> owner.owner()).filter(Element.class::isInstance).map(Element.class::cast)
                    .map(owner -> name(from, owner)).orElse("extension." + to.number());
        } else if (target instanceof DdiTarget.ToExternal to) {
            return "external." + to.number().replaceAll("[^0-9+]", "");
        } else if (target instanceof DdiTarget.ToEnd to) {
            return BoxBuilder.name(from) + "." + to.end().getLiteral();
        }
        return BoxBuilder.name(from) + ".nowhere";
    }

    /** Of what the reader may not see, not even the name is told. */
    private String name(Element from, Element to) {
        return composition.reader().maySee(to) ? BoxBuilder.name(to) : BoxBuilder.name(from) + ".internal";
    }

    /** Returns the box of {@code target}. */
    Box box(String name, DdiTarget target) {
        if (target instanceof DdiTarget.ToElement to) {
            return node(name, to.element());
        } else if (target instanceof DdiTarget.ToExtension to) {
            return extension(name, to);
        } else if (target instanceof DdiTarget.ToExternal to) {
            Text number = Text.of(DialledNumber.written(to.number(), composition.installation().country()));
            return new BoxBuilder(name, Category.MOBILE, Icon.EXTERNAL, number).line(Text.label("drawing.external")).box();
        } else if (target instanceof DdiTarget.ToEnd to) {
            Icon icon = to.end() == FixedEnd.VOICEMAIL ? Icon.MAILBOX : Icon.END;
            return new BoxBuilder(name, Category.APPLICATIONS, icon, Said.of(to.end())).box();
        }
        return new BoxBuilder(name, Category.APPLICATIONS, Icon.END, Text.label("route.nowhere")).role(Role.FAIL).box();
    }

    private Box extension(String name, DdiTarget.ToExtension to) {
        boolean known = to.owner().isPresent() && to.owner().get().owner() instanceof Element;
        if (!known) {
            return new BoxBuilder(name, Category.TERMINALS, Icon.PERSON, Text.of(to.number())).box();
        }
        Element owner = (Element) to.owner().get().owner();
        if (graph.node(to).isPresent()) {
            return node(name, owner);
        }
        BoxBuilder box = new BoxBuilder(name, Category.TERMINALS, Icon.PERSON, composition.reader().destination(owner));
        if (composition.reader().maySee(owner)) {
            box.from(owner);
        }
        return box.role(BoxBuilder.role(owner)).line(Text.of(to.number())).box();
    }

    /** Returns the box of {@code element}; of one that the reader may not see it only says that calls end inside. */
    Box node(Element element) {
        return node(BoxBuilder.name(element), element);
    }

    private Box node(String name, Element element) {
        Text title = composition.reader().destination(element);
        if (!Installation.isKnown(element) || !composition.reader().maySee(element)) {
            return new BoxBuilder(name, Category.APPLICATIONS, Icon.GROUP, title).box();
        }
        if (element instanceof CallFlow flow) {
            return schedule(BoxBuilder.of(flow, Category.CTI, Icon.SCHEDULE, title), flow).box();
        } else if (element instanceof Ivr menu) {
            return menu(BoxBuilder.of(menu, Category.PRIVATE_LINES, Icon.MENU, title), menu).box();
        } else if (element instanceof Queue queue) {
            return queue(BoxBuilder.of(queue, Category.TERMINALS, Icon.QUEUE, title), queue).box();
        } else if (element instanceof HuntGroup group) {
            return group(BoxBuilder.of(group, Category.TERMINALS, Icon.GROUP, title), group).box();
        } else if (element instanceof Announcement announcement) {
            return BoxBuilder.of(announcement, Category.THIRD_PARTY, Icon.ANNOUNCEMENT, title).line(kind(element)).box();
        } else if (element instanceof ServiceExtension service) {
            return BoxBuilder.of(service, Category.APPLICATIONS, Icon.NONE, title).fact("column.number", Text.of(service.getNumber())).box();
        }
        Icon icon = element instanceof Mailbox ? Icon.MAILBOX : Icon.PERSON;
        return BoxBuilder.of(element, element instanceof Mailbox ? Category.APPLICATIONS : Category.TERMINALS, icon, title).line(kind(element)).box();
    }

    private static Text kind(Element element) {
        return Text.label("element." + element.eClass().getName());
    }

    private BoxBuilder schedule(BoxBuilder box, CallFlow flow) {
        Schedule schedule = flow.getSchedule();
        if (Installation.isKnown(schedule) && composition.reader().maySee(schedule)) {
            for (Opening opening : schedule.getOpenings()) {
                box.row(BoxBuilder.strong(days(opening)), BoxBuilder.plain(Said.list(opening.getHours().stream()
                        .map(span -> Text.of(span.getStart() + " – " + span.getEnd())).toList())));
            }
            for (SpecialDay day : schedule.getSpecialDays().stream().limit(MOST_DAYS).toList()) {
                Text hours = day.isClosed()
                        ? Text.label("schedule.closed")
                        : Said.list(day.getHours().stream().map(span -> Text.of(span.getStart() + " – " + span.getEnd())).toList());
                box.row(BoxBuilder.plain(Said.date(day.getDate())), BoxBuilder.plain(hours));
            }
        }
        return box.fact("call-flow.greeting", composition.reader().title(flow.getGreeting()));
    }

    private static Text days(Opening opening) {
        boolean several = Written.is(opening, ModelPackage.eINSTANCE.getOpening_Last()) && opening.getLast() != opening.getFirst();
        return several ? Text.join(Said.of(opening.getFirst()), Text.of(" – "), Said.of(opening.getLast())) : Said.of(opening.getFirst());
    }

    private static BoxBuilder menu(BoxBuilder box, Ivr menu) {
        box.fact("column.number", Text.of(menu.getNumber()));
        for (IvrKey key : menu.getKeys()) {
            if (!Said.of(key.getTitle()).isEmpty()) {
                box.fact(Text.label("leg.key", Text.of(key.getKey())), Said.of(key.getTitle()));
            }
        }
        return box.fact("attribute.timeout", Said.span(menu.getTimeout()));
    }

    private BoxBuilder queue(BoxBuilder box, Queue queue) {
        box.fact("column.number", Text.of(queue.getNumber()));
        people(box, queue.getAgents());
        return box.fact("column.strategy", queue.getStrategy() == null || queue.getAgents().size() < 2 ? Text.EMPTY : Said.of(queue.getStrategy()))
                .fact("attribute.ring", Said.span(queue.getRing()))
                .fact("attribute.wait", Text.of(queue.getWait()));
    }

    private BoxBuilder group(BoxBuilder box, HuntGroup group) {
        box.fact("column.number", Text.of(group.getNumber()));
        people(box, group.getMembers());
        return box.fact("column.strategy", group.getStrategy() == null || group.getMembers().size() < 2 ? Text.EMPTY : Said.of(group.getStrategy()))
                .fact("attribute.ring", Said.span(group.getRing()));
    }

    /** A handful is named, more are counted. */
    private void people(BoxBuilder box, List<? extends Element> people) {
        List<Text> names = people.stream().map(composition.reader()::destination).filter(name -> !name.isEmpty()).toList();
        Text label = Text.label("column.members");
        if (names.size() > MOST_MEMBERS) {
            box.fact(label, Text.of(names.size()));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            box.row(BoxBuilder.plain(i == 0 ? label : Text.EMPTY), BoxBuilder.plain(names.get(i)));
        }
    }
}
