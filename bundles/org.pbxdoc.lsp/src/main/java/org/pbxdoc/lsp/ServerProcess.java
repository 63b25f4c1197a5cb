/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.lsp;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.logging.LogManager;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A language server on standard input and output. */
public final class ServerProcess {

    private ServerProcess() {}

    /**
     * Serves until the client says goodbye, goes away, or dies.
     *
     * @param language the language of messages; that of the client if not given
     * @return the exit code: 0 after an orderly end
     */
    public static int serve(Optional<Locale> language) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // Whatever a library prints must not reach the conversation.
        System.setOut(System.err);
        // Bad messages are answered; a log of them would fill an error stream that nobody reads, and stop the server.
        LogManager.getLogManager().reset();
        return serve(in, out, language);
    }

    /** Serves on two streams. */
    static int serve(InputStream in, OutputStream out, Optional<Locale> language) {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger code = new AtomicInteger(1);
        IntConsumer end = exit -> {
            code.set(exit);
            over.countDown();
        };
        PbxdocServer server = new PbxdocServer(language, end);
        Map<String, JsonRpcMethod> methods = ServiceEndpoints.getSupportedMethods(LanguageServer.class);
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        MessageJsonHandler json = new MessageJsonHandler(methods);
        MessageConsumer answers = new StreamMessageConsumer(out, json);
        RemoteEndpoint endpoint = new RemoteEndpoint(answers, ServiceEndpoints.toEndpoint(server));
        json.setMethodProvider(endpoint);
        server.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
        FrameReader reader = new FrameReader(in, json, endpoint, problem -> answers.consume(unreadable(problem)));
        Thread listening = new Thread(
                null,
                () -> {
                    try {
                        reader.listen(endpoint);
                    } finally {
                        over.countDown();
                    }
                },
                "messages",
                16L * 1024 * 1024);
        listening.setDaemon(true);
        listening.start();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return code.get();
    }

    private static ResponseMessage unreadable(String problem) {
        ResponseMessage message = new ResponseMessage();
        message.setJsonrpc("2.0");
        message.setError(new ResponseError(ResponseErrorCode.ParseError, problem, null));
        return message;
    }
}
