// SPDX-License-Identifier: EPL-2.0
// Starts the pbxdoc language server and stops it again. Everything the language can do is in the server.
'use strict';

const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const OLDEST_JAVA = 17;
const JAVA_DOWNLOAD = 'https://adoptium.net/temurin/releases/';

let client;
let turn = Promise.resolve();

/** One start or stop after the other: settings can change again while a server still starts. */
function inTurn(work) {
  turn = turn.then(work, work);
  return turn;
}

function settings() {
  return vscode.workspace.getConfiguration('pbxdoc');
}

/** The Java that is set, that of JAVA_HOME, or the one on the path. */
function java() {
  const home = settings().get('java.home') || process.env.JAVA_HOME;
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  return home ? path.join(home, 'bin', name) : name;
}

/** The jar that is set, or the one that comes with the extension; nothing if neither is there. */
function jar(context) {
  const wanted = settings().get('server.jar') || context.asAbsolutePath(path.join('server', 'pbxdoc.jar'));
  return fs.existsSync(wanted) ? wanted : undefined;
}

/** The major version of a Java, 0 if there is none. */
function version(command) {
  return new Promise(resolve => {
    execFile(command, ['-version'], (error, out, err) => {
      const found = error ? null : /version "(?:1\.)?(\d+)/.exec(err + out);
      resolve(found ? Number(found[1]) : 0);
    });
  });
}

async function complain(message, setting, page) {
  const settle = vscode.l10n.t('Open Settings');
  const load = vscode.l10n.t('Get Java');
  const chosen = await vscode.window.showErrorMessage(message, ...(page ? [settle, load] : [settle]));
  if (chosen === settle) {
    await vscode.commands.executeCommand('workbench.action.openSettings', setting);
  } else if (chosen === load) {
    await vscode.env.openExternal(vscode.Uri.parse(page));
  }
}

async function start(context) {
  const command = java();
  const major = await version(command);
  if (major === 0) {
    complain(vscode.l10n.t('pbxdoc needs Java {0} or newer, and {1} cannot be started.', OLDEST_JAVA, command), 'pbxdoc.java.home', JAVA_DOWNLOAD);
    return;
  }
  if (major < OLDEST_JAVA) {
    complain(vscode.l10n.t('pbxdoc needs Java {0} or newer; {1} is Java {2}.', OLDEST_JAVA, command, major), 'pbxdoc.java.home', JAVA_DOWNLOAD);
    return;
  }
  const server = jar(context);
  if (!server) {
    complain(vscode.l10n.t('The pbxdoc jar was not found. Say where it is.'), 'pbxdoc.server.jar');
    return;
  }
  const messages = settings().get('messages');
  const args = ['-jar', server, 'lsp', ...(messages ? ['--messages', messages] : [])];
  client = new LanguageClient('pbxdoc', 'pbxdoc', { command, args }, {
    documentSelector: [{ scheme: 'file', language: 'pbxdoc' }],
  });
  try {
    await client.start();
  } catch {
    // The client has told the user, and can be restarted once the cause is gone.
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart(context) {
  await stop();
  await start(context);
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('pbxdoc.restart', () => inTurn(() => restart(context))),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('pbxdoc')) {
        inTurn(() => restart(context));
      }
    }),
  );
  await inTurn(() => start(context));
}

module.exports = { activate, deactivate: () => inTurn(stop) };
