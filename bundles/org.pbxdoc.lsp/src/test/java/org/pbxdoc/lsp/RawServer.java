/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, spoken to byte by byte. */
final class RawServer implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();

    private RawServer(Process process) {
        this.process = process;
        Thread listening = new Thread(this::listen, "raw");
        listening.setDaemon(true);
        listening.start();
    }

    static RawServer start() throws IOException {
        return new RawServer(Session.launch());
    }

    private void listen() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            StringBuilder header = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                header.append((char) c);
                if (header.toString().endsWith("\r\n\r\n")) {
                    int length = Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: *(\\d+).*", "$1"));
                    String content = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                    heard.add(JsonParser.parseString(content).getAsJsonObject());
                    header.setLength(0);
                }
            }
        } catch (IOException e) {
            return; // the process has ended
        }
    }

    void send(String content) throws IOException {
        send(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a frame whose length is right, whatever is in it. */
    void send(byte[] content) throws IOException {
        OutputStream out = process.getOutputStream();
        out.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
    }

    /** Returns what comes up to the answer to the request {@code id}, which is the last. */
    List<JsonObject> until(String id) throws InterruptedException {
        List<JsonObject> messages = new ArrayList<>();
        while (true) {
            JsonObject message = heard.poll(60, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no answer to " + id + " after " + messages + (process.isAlive() ? "" : ", the server has ended"));
            }
            messages.add(message);
            if (message.get("id") instanceof JsonPrimitive known && known.getAsString().equals(id) && !message.has("method")) {
                return messages;
            }
        }
    }

    /** Says goodbye and returns the exit code. */
    int end() throws Exception {
        send("{\"jsonrpc\":\"2.0\",\"id\":\"bye\",\"method\":\"shutdown\"}");
        until("bye");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
