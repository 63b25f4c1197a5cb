/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pbxdoc.compose.Said;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.OffsetMapping;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.RestMapping;
import org.pbxdoc.language.model.SwitchPort;
import org.pbxdoc.language.model.TailMapping;
import org.pbxdoc.language.model.ZeroMapping;

/** Says a part of an element in one line: what it is called by without labels, then what else is written about it. */
final class PartWords {

    private static final String RANGE = " – ";
    private static final String ARROW = " → ";
    private static final String COLON = ": ";
    private static final String SPACE = " ";

    /** The features that a part is called by, with what stands between them. */
    private record Shape(String separator, List<EStructuralFeature> lead) {}

    private static final Shape PLAIN = new Shape("", List.of());
    private static final Map<EClass, Shape> SHAPES = shapes();

    private final Attributes attributes;

    PartWords(Attributes attributes) {
        this.attributes = attributes;
    }

    private static Map<EClass, Shape> shapes() {
        ModelPackage model = ModelPackage.eINSTANCE;
        Map<EClass, Shape> shapes = new HashMap<>();
        for (EClass range : List.of(model.getExtensionRange(), model.getAddressRange(), model.getOpening(), model.getDdiRange())) {
            put(shapes, range, RANGE, "first", "last");
        }
        put(shapes, model.getOpenHours(), RANGE, "start", "end");
        put(shapes, model.getFailoverBar(), RANGE, "first", "second");
        put(shapes, model.getIvrKey(), ARROW, "key", "destination");
        put(shapes, model.getShortDial(), ARROW, "number", "target");
        put(shapes, model.getSingleNumber(), ARROW, "number", "destination");
        put(shapes, model.getNumberMapping(), ARROW, "number", "destination");
        put(shapes, model.getDialPrefix(), COLON, "number", "purpose");
        put(shapes, model.getGrant(), COLON, "permission", "decision");
        put(shapes, model.getRightsException(), COLON, "permission", "decision");
        put(shapes, model.getSurveyValue(), COLON, "place", "level");
        put(shapes, model.getNeighbour(), COLON, "base", "rssi");
        put(shapes, model.getMobileExtension(), COLON, "kind", "number");
        put(shapes, model.getImportColumn(), COLON, "field", "heading");
        put(shapes, model.getExclusion(), COLON, "part", "reason");
        put(shapes, model.getSwitchPosition(), COLON, "kind", "code");
        put(shapes, model.getSpecialDay(), COLON, "date", "title");
        put(shapes, model.getDhcpOption(), COLON, "code", "value");
        put(shapes, model.getSlot(), COLON, "number", "card");
        put(shapes, model.getFeatureEdition(), COLON, "feature", "editions");
        put(shapes, model.getPremisesAccess(), COLON, "means", "instructions");
        put(shapes, model.getSignature(), COLON, "party", "person");
        put(shapes, model.getPowerFeed(), COLON, "feed", "source");
        put(shapes, model.getHolidayList(), SPACE, "year", "canton");
        put(shapes, model.getFigure(), SPACE, "kind", "amount", "resource");
        Map.of(
                        model.getFallback(), "number",
                        model.getPlacement(), "chassis",
                        model.getPoeClass(), "number",
                        model.getIvrPrompt(), "text",
                        model.getFindingAcceptance(), "rule",
                        model.getPrefix(), "prefix",
                        model.getModuleMount(), "model",
                        model.getBusyHour(), "calls")
                .forEach((part, lead) -> put(shapes, part, SPACE, lead));
        put(shapes, model.getExtensionDestination(), SPACE, "extension");
        put(shapes, model.getExternalDestination(), SPACE, "number");
        put(shapes, model.getElementDestination(), SPACE, "element");
        put(shapes, model.getFixedDestination(), SPACE, "end");
        return Map.copyOf(shapes);
    }

    private static void put(Map<EClass, Shape> shapes, EClass part, String separator, String... lead) {
        shapes.put(part, new Shape(separator, Stream.of(lead).map(part::getEStructuralFeature).toList()));
    }

    /** Returns what is written about {@code part}. */
    Text of(EObject part) {
        if (part instanceof TailMapping tail) {
            return Text.label("number.tail", Text.of(tail.getDigits()), Text.of(tail.getPattern()));
        } else if (part instanceof OffsetMapping offset) {
            return Text.label("number.first", Text.of(offset.getFirst()));
        } else if (part instanceof ZeroMapping zero) {
            return Text.join(Text.label("number.zero"), Text.of(ARROW), of(zero.getDestination()));
        } else if (part instanceof RestMapping rest) {
            return Text.join(Text.label("number.others"), Text.of(ARROW), of(rest.getDestination()));
        } else if (part instanceof PortUse port) {
            return port(port);
        } else if (part instanceof SwitchPort port) {
            return port(port);
        }
        Shape shape = SHAPES.getOrDefault(part.eClass(), PLAIN);
        List<Text> words = new ArrayList<>();
        words.add(Said.joined(shape.lead().stream().map(feature -> attributes.value(part, feature)).toList(), Text.of(shape.separator())));
        for (EStructuralFeature feature : Attributes.features(part)) {
            if (!shape.lead().contains(feature)) {
                words.add(labelled(part, feature));
            }
        }
        return Said.joined(words, Text.of(" · "));
    }

    private Text port(PortUse port) {
        Text numbers = Said.joined(List.of(Text.of(port.getFirst()), Text.of(port.getLast())), Text.of(RANGE));
        Text place = Said.joined(List.of(attributes.reference(port.getDevice()), numbers), Text.of(SPACE));
        return Said.joined(
                List.of(
                        place,
                        labelled(port, ModelPackage.eINSTANCE.getPortUse_Pair()),
                        labelled(port, ModelPackage.eINSTANCE.getPortUse_Patch())),
                Text.of(" · "));
    }

    private Text port(SwitchPort port) {
        ModelPackage model = ModelPackage.eINSTANCE;
        Text numbers = Said.joined(List.of(Text.of(port.getFirst()), Text.of(port.getLast())), Text.of(RANGE));
        List<Text> words = new ArrayList<>();
        words.add(Said.joined(List.of(numbers, attributes.reference(port.getDevice())), Text.of(ARROW)));
        Set<EStructuralFeature> said = Set.of(model.getSwitchPort_First(), model.getSwitchPort_Last(), model.getSwitchPort_Device());
        Attributes.features(port).stream().filter(feature -> !said.contains(feature)).forEach(feature -> words.add(labelled(port, feature)));
        return Said.joined(words, Text.of(" · "));
    }

    private Text labelled(EObject part, EStructuralFeature feature) {
        Text value = attributes.value(part, feature);
        return value.isEmpty() ? Text.EMPTY : Text.join(Attributes.label(part, feature), Text.of(COLON), value);
    }
}
