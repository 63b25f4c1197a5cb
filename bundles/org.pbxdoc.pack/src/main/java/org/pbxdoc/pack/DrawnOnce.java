/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.pbxdoc.document.Drawing;
import org.pbxdoc.document.Drawings;
import org.pbxdoc.document.Picture;
import org.pbxdoc.document.Wording;

/** Drawings that remembers what it drew: the same diagram stands in several documents. */
final class DrawnOnce implements Drawings {

    private record Request(Drawing drawing, String language, OptionalInt dotsPerInch) {}

    private final Drawings drawings;
    private final Map<Request, FutureTask<Object>> drawn = new ConcurrentHashMap<>();

    DrawnOnce(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public Picture.Image png(Drawing drawing, Wording wording, int dotsPerInch) throws IOException {
        Request request = new Request(drawing, wording.locale().toLanguageTag(), OptionalInt.of(dotsPerInch));
        return (Picture.Image) result(request, new FutureTask<>(() -> drawings.png(drawing, wording, dotsPerInch)));
    }

    @Override
    public String svg(Drawing drawing, Wording wording) throws IOException {
        Request request = new Request(drawing, wording.locale().toLanguageTag(), OptionalInt.empty());
        return (String) result(request, new FutureTask<>(() -> drawings.svg(drawing, wording)));
    }

    /** Whoever asks first draws; others wait for that one drawing. */
    private Object result(Request request, FutureTask<Object> task) throws IOException {
        FutureTask<Object> first = Optional.ofNullable(drawn.putIfAbsent(request, task)).orElse(task);
        first.run();
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Drawing was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("The drawing could not be drawn: " + e.getCause(), e.getCause());
        }
    }
}
