/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pbxdoc.language.literal.IpHost;
import org.pbxdoc.language.literal.IpNetwork;

/**
 * Finds the smallest of several networks that an address is in, in logarithmic time: networks either contain each other or
 * share nothing.
 *
 * @param <T> what belongs to a network
 */
final class PrefixIndex<T> {

    private record Node<T>(IpNetwork network, T value, Node<T> around) {}

    private final TreeMap<IpNetwork, Node<T>> byStart = new TreeMap<>();

    private PrefixIndex() {}

    /** Makes an index; of the same network twice, the first counts. */
    static <T> PrefixIndex<T> of(Collection<Map.Entry<IpNetwork, T>> networks) {
        PrefixIndex<T> index = new PrefixIndex<>();
        List<Map.Entry<IpNetwork, T>> sorted = networks.stream().sorted(Map.Entry.comparingByKey()).toList();
        Deque<Node<T>> around = new ArrayDeque<>();
        for (Map.Entry<IpNetwork, T> entry : sorted) {
            while (!around.isEmpty() && !around.peek().network().contains(entry.getKey())) {
                around.pop();
            }
            Node<T> node = new Node<>(entry.getKey(), entry.getValue(), around.peek());
            if (index.byStart.putIfAbsent(entry.getKey(), node) == null) {
                around.push(node);
            }
        }
        return index;
    }

    /** Returns what belongs to the smallest network around {@code host}. */
    Optional<T> find(IpHost host) {
        Map.Entry<IpNetwork, Node<T>> below = byStart.floorEntry(new IpNetwork(host, host.bits()));
        Node<T> node = below == null ? null : below.getValue();
        while (node != null && !node.network().contains(host)) {
            node = node.around();
        }
        return Optional.ofNullable(node).map(Node::value);
    }
}
