/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Cuts a stream into messages, and finds its way back after bytes that are none.
 *
 * <p>A header inside of a message shows that its length was wrong: JSON holds no bare line ends in texts, so no message
 * can hold one. What cannot be read is reported and passed over; the stream ends only with its end.
 */
final class FrameReader implements MessageProducer {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length:\\s*(\\d{1,9})\\s*$");
    private static final Pattern HEADER_INSIDE =
            Pattern.compile("(?i)content-length:[ \\t]*(\\d{1,8})\r\n(?:[a-z-]+:[^\r\n]*\r\n)*\r\n$");
    private static final int LONGEST_HEADER = 4_096;
    private static final int LONGEST_MESSAGE = 64 * 1024 * 1024;

    private static final int END = -2;
    private static final int NONE = -1;

    private final InputStream in;
    private final MessageJsonHandler json;
    private final MessageIssueHandler issues;
    private final Consumer<String> unreadable;
    private int next = NONE;

    /**
     * Makes a reader.
     *
     * @param in the stream
     * @param json turns texts into messages
     * @param issues hears of messages whose content is not as it should be
     * @param unreadable hears of what is no message at all
     */
    FrameReader(InputStream in, MessageJsonHandler json, MessageIssueHandler issues, Consumer<String> unreadable) {
        this.in = new BufferedInputStream(in);
        this.json = json;
        this.issues = issues;
        this.unreadable = unreadable;
    }

    @Override
    public void listen(MessageConsumer consumer) {
        try {
            for (int length = header(); length != END; length = header()) {
                if (length >= 0) {
                    consume(body(length), consumer);
                }
            }
        } catch (IOException e) {
            throw new JsonRpcException(e);
        }
    }

    /** Reads lines up to an empty one and returns the length they state, {@link #NONE} if they state none. */
    private int header() throws IOException {
        if (next >= 0) {
            int known = next;
            next = NONE;
            return known;
        }
        int length = NONE;
        boolean any = false;
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                any = true;
                if (line.length() < LONGEST_HEADER && c != '\r') {
                    line.append((char) c);
                }
                continue;
            }
            if (line.length() == 0) {
                if (length < 0 && any) {
                    unreadable.accept("a message without length");
                }
                return length;
            }
            Matcher matcher = LENGTH.matcher(line);
            if (matcher.find()) {
                int stated = Integer.parseInt(matcher.group(1));
                length = stated <= LONGEST_MESSAGE ? stated : NONE;
            }
            line.setLength(0);
        }
        return END;
    }

    /** Reads a message; one in which the next header stands ends before that. */
    private String body(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, 1 << 16));
        for (int i = 0; i < length; i++) {
            int c = in.read();
            if (c < 0) {
                break;
            }
            bytes.write(c);
            if (c == '\n') {
                String read = bytes.toString(StandardCharsets.UTF_8);
                Matcher header = HEADER_INSIDE.matcher(read.substring(Math.max(0, read.length() - LONGEST_HEADER)));
                if (header.find()) {
                    next = Integer.parseInt(header.group(1));
                    return read.substring(0, read.length() - header.group().length());
                }
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isUnreadable(MessageIssue issue) {
        return issue.getIssueCode() == ResponseErrorCode.ParseError.getValue();
    }

    private void consume(String text, MessageConsumer consumer) {
        try {
            Message message = json.parseMessage(text);
            if (message == null) {
                unreadable.accept("an empty message");
            } else {
                consumer.consume(message);
            }
        } catch (MessageIssueException e) {
            // Only a request has somebody who waits for an answer to it; the others are reported as what they are, no message.
            if (e.getRpcMessage() instanceof RequestMessage || e.getIssues().stream().noneMatch(FrameReader::isUnreadable)) {
                issues.handle(e.getRpcMessage(), e.getIssues());
            } else {
                unreadable.accept(e.getIssues().get(0).getText());
            }
        } catch (RuntimeException | StackOverflowError e) {
            unreadable.accept(String.valueOf(e.getMessage()));
        }
    }
}
