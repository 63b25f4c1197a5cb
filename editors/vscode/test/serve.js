// SPDX-License-Identifier: EPL-2.0
// Starts the server that goes into the extension, greets it, has a text checked, and says goodbye.
'use strict';

const assert = require('node:assert');
const { spawn } = require('node:child_process');
const path = require('node:path');

const PATIENCE = 120_000;
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const server = spawn(java, ['-jar', process.argv[2], 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
const uri = 'file:///customer/a.pbxdoc';

let read = Buffer.alloc(0);
const messages = [];
let heard = () => {};

server.stdout.on('data', bytes => {
  read = Buffer.concat([read, bytes]);
  for (;;) {
    const end = read.indexOf('\r\n\r\n');
    const length = end < 0 ? null : /content-length: *(\d+)/i.exec(read.subarray(0, end));
    if (!length || read.length < end + 4 + Number(length[1])) {
      break;
    }
    messages.push(JSON.parse(read.subarray(end + 4, end + 4 + Number(length[1]))));
    read = read.subarray(end + 4 + Number(length[1]));
  }
  heard();
});

function send(message) {
  const content = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${content.length}\r\n\r\n`);
  server.stdin.write(content);
}

function hear(wanted) {
  return new Promise((resolve, reject) => {
    heard = () => {
      const found = messages.find(wanted);
      if (found) {
        resolve(found);
      }
    };
    server.once('exit', code => reject(new Error(`the server ended with code ${code}`)));
    setTimeout(() => reject(new Error('the server does not answer')), PATIENCE).unref();
    heard();
  });
}

async function main() {
  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  const { result } = await hear(message => message.id === 1);
  assert.ok(result.capabilities.completionProvider);
  send({ method: 'initialized', params: {} });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'pbxdoc', version: 1, text: 'site a {' } } });
  const told = await hear(message => message.method === 'textDocument/publishDiagnostics');
  assert.ok(told.params.diagnostics.length > 0);
  const ended = new Promise(resolve => server.once('exit', resolve));
  send({ id: 2, method: 'shutdown' });
  await hear(message => message.id === 2);
  send({ method: 'exit' });
  assert.strictEqual(await ended, 0);
  console.log('extension: the server in it starts, checks and ends');
}

main().catch(error => {
  console.error(`${process.argv[2]}: ${error.message}`);
  server.kill();
  process.exitCode = 1;
});
