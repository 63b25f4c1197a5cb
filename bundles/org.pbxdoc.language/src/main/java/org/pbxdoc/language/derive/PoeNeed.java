/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.DectBase;
import org.pbxdoc.language.model.DectManager;
import org.pbxdoc.language.model.DectSystem;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.PowerSource;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.TerminalKind;

/**
 * The power over Ethernet that a device needs.
 *
 * @param poeClass its class, if it is known
 * @param words what to name when it is not
 * @param source where the author says that its power comes from; empty if nobody does
 */
public record PoeNeed(OptionalInt poeClass, String words, Optional<PowerSource> source) {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Returns the need of {@code device}; empty for one that takes no power from the switch as far as anybody says. */
    public static Optional<PoeNeed> of(Element device) {
        if (device instanceof Terminal terminal) {
            return terminal(terminal);
        }
        if (device instanceof DectBase base) {
            return Optional.of(Written.is(base, MODEL.getDectBase_PoeClass())
                    ? written(base.getPoeClass())
                    : need(base, WiredDevices.model((DectSystem) base.eContainer(), base)));
        }
        if (device instanceof DectManager manager && Written.is(manager, MODEL.getDectManager_PoeClass())) {
            return Optional.of(written(manager.getPoeClass()));
        }
        Object model = ElementWords.value(device, "model");
        return model instanceof HardwareModel known && Installation.isKnown(known) && isClassed(known)
                ? Optional.of(need(device, Optional.of(known)))
                : Optional.empty();
    }

    private static Optional<PoeNeed> terminal(Terminal terminal) {
        TerminalTraits traits = TerminalTraits.of(terminal);
        Optional<PoeNeed> need = traits.writtenPoeClass().isPresent()
                ? Optional.of(written(traits.writtenPoeClass().getAsInt()))
                : isPowered(terminal.getKind()) ? Optional.of(need(terminal, traits.model())) : Optional.empty();
        return need.map(known -> new PoeNeed(known.poeClass(), known.words(), traits.powerSource()));
    }

    private static PoeNeed written(int poeClass) {
        return new PoeNeed(OptionalInt.of(poeClass), "class " + poeClass, Optional.empty());
    }

    private static PoeNeed need(Element device, Optional<HardwareModel> model) {
        boolean verified = model.filter(m -> isClassed(m) && HardwareFigure.isVerified(m.getPoeFact())).isPresent();
        OptionalInt poeClass = verified ? OptionalInt.of(model.get().getPoeClass()) : OptionalInt.empty();
        String words = model.map(ElementWords::title).orElse(ElementWords.name(device));
        return new PoeNeed(poeClass, verified ? "class " + poeClass.getAsInt() : words, Optional.empty());
    }

    private static boolean isClassed(EObject model) {
        return Written.is(model, MODEL.getHardwareModel_PoeClass());
    }

    private static boolean isPowered(TerminalKind kind) {
        return kind == TerminalKind.IP || kind == TerminalKind.SIP || kind == TerminalKind.CONFERENCE || kind == TerminalKind.HOTDESK
                || kind == TerminalKind.DOOR;
    }

    /** Returns whether the author gives the device another source than the switch. */
    public boolean hasOtherSource() {
        return source.filter(from -> from != PowerSource.POE).isPresent();
    }

    /** Returns whether somebody says that the device lives on the switch: by its class or in so many words. */
    public boolean isStated() {
        return poeClass.isPresent() || source.filter(from -> from == PowerSource.POE).isPresent();
    }
}
