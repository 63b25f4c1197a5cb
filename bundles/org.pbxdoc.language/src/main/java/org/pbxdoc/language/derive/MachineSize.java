/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbxdoc.language.literal.DataSize;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.HardwareModel;
import org.pbxdoc.language.model.Hypervisor;
import org.pbxdoc.language.model.ModelPackage;
import org.pbxdoc.language.model.Resource;
import org.pbxdoc.language.model.Server;

/** One of the three measures of a machine: processors, memory, disk; memory and disk are counted in megabytes. */
public enum MachineSize {
    CPUS(Resource.CPUS),
    MEMORY(Resource.MEMORY),
    DISK(Resource.DISK);

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final long MEGABYTES = 1024;

    private final Resource resource;

    MachineSize(Resource resource) {
        this.resource = resource;
    }

    /** Returns how much {@code host} has; empty if that is not stated. */
    public OptionalLong of(Hypervisor host) {
        boolean written = Written.is(host, MODEL.getHypervisor_Cpus());
        return stated(written, host.getCpus(), host.getMemory(), host.getDisk());
    }

    /** Returns how much {@code server} is given; empty if that is not stated. */
    public OptionalLong of(Server server) {
        return stated(Written.is(server, MODEL.getServer_Cpus()), server.getCpus(), server.getMemory(), server.getDisk());
    }

    private OptionalLong stated(boolean written, int cpus, String memory, String disk) {
        return switch (this) {
            case CPUS -> written ? OptionalLong.of(cpus) : OptionalLong.empty();
            case MEMORY -> megabytes(memory);
            case DISK -> megabytes(disk);
        };
    }

    private static OptionalLong megabytes(String text) {
        Optional<DataSize> size = DataSize.read(text);
        return size.isPresent() ? OptionalLong.of(size.get().megabytes()) : OptionalLong.empty();
    }

    /** Returns what {@code model} takes of it, verified or not. */
    public Optional<HardwareFigure> needed(HardwareModel model) {
        return Installation.isKnown(model) ? HardwareFigures.consumed(model, resource) : Optional.empty();
    }

    /** Returns {@code figure} in the unit of this measure. */
    public long amount(HardwareFigure figure) {
        return this == CPUS
                ? figure.amount().longValue()
                : figure.amount().multiply(BigDecimal.valueOf(MEGABYTES)).longValue();
    }

    /** Returns the word of the language for it. */
    public String word() {
        return switch (this) {
            case CPUS -> "cpus";
            case MEMORY -> "memory";
            case DISK -> "disk";
        };
    }

    /** Returns {@code amount} with its unit. */
    public String inWords(long amount) {
        return this == CPUS ? String.valueOf(amount) : new DataSize(amount).toString();
    }
}
