// SPDX-License-Identifier: EPL-2.0
// Starts the extension beside a stand-in of VS Code: what it says without Java or jar, and what it runs with both.
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const path = require('node:path');

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pbxdoc-'));
let settings = {};
let said = [];
let started = [];
let running = 0;
let most = 0;
let changed = () => {};

const vscode = {
  workspace: {
    getConfiguration: () => ({ get: key => settings[key] || '' }),
    onDidChangeConfiguration: listener => {
      changed = () => listener({ affectsConfiguration: () => true });
      return {};
    },
  },
  window: { showErrorMessage: async message => void said.push(message) },
  commands: { registerCommand: () => ({}), executeCommand: async () => {} },
  env: { openExternal: async () => {} },
  Uri: { parse: text => text },
  l10n: { t: (text, ...args) => text.replace(/\{(\d)\}/g, (_, index) => args[index]) },
};

class LanguageClient {
  constructor(id, name, server) {
    this.server = server;
  }

  async start() {
    started.push(this.server);
    running++;
    most = Math.max(most, running);
    await new Promise(resolve => setImmediate(resolve));
    if (settings.broken) {
      throw new Error('broken');
    }
  }

  async stop() {
    await new Promise(resolve => setImmediate(resolve));
    running--;
  }
}

const load = Module._load;
Module._load = (name, ...rest) =>
  name === 'vscode' ? vscode : name === 'vscode-languageclient/node' ? { LanguageClient } : load(name, ...rest);

function javaOf(version) {
  const home = path.join(scratch, `java${version}`);
  fs.mkdirSync(path.join(home, 'bin'), { recursive: true });
  fs.writeFileSync(path.join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2026-01-20' >&2\n`, { mode: 0o755 });
  return home;
}

async function activate(now, meanwhile = () => {}) {
  settings = now;
  said = [];
  started = [];
  most = 0;
  const { activate: begin, deactivate } = require('../extension.js');
  const active = begin({ subscriptions: [], asAbsolutePath: relative => path.join(scratch, relative) });
  meanwhile();
  await active;
  await deactivate();
  assert.strictEqual(running, 0);
}

async function main() {
  const jar = path.join(scratch, 'pbxdoc.jar');
  fs.writeFileSync(jar, '');

  await activate({ 'java.home': path.join(scratch, 'nowhere') });
  assert.match(said[0], /needs Java 17 or newer, and .*nowhere.* cannot be started/);
  await activate({ 'java.home': javaOf('1.8.0_402') });
  assert.match(said[0], /is Java 8\./);
  await activate({ 'java.home': javaOf('21.0.2') });
  assert.match(said[0], /jar was not found/);
  await activate({ 'java.home': javaOf('21.0.2'), 'server.jar': jar, messages: 'de' });
  assert.deepStrictEqual(said, []);
  assert.deepStrictEqual(started[0].args, ['-jar', jar, 'lsp', '--messages', 'de']);
  const good = { 'java.home': javaOf('21.0.2'), 'server.jar': jar };
  await activate(good, () => [1, 2, 3].forEach(() => changed()));
  assert.strictEqual(started.length, 4);
  assert.strictEqual(most, 1);
  await activate({ ...good, broken: true });
  assert.deepStrictEqual(said, []);
  console.log('extension: says what is missing, and starts the server');
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => fs.rmSync(scratch, { recursive: true, force: true }));
