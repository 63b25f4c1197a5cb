// SPDX-License-Identifier: EPL-2.0
// Tokenises every example with the TextMate grammar, as VS Code does, and compares comments, texts, keywords and literals
// with a lexer that follows the language's own definition.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const textmate = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');

const [grammarFile, examples] = process.argv.slice(2);
const raw = JSON.parse(fs.readFileSync(grammarFile, 'utf8'));
const keywords = new Set(raw.keywords);
const ID = /\^?[\p{L}_][\p{L}0-9_:]*(?:-[\p{L}0-9_][\p{L}0-9_:]*)*/uy;
const LITERAL = /[+-]?[0-9][\p{L}0-9_:%]*(?:-[\p{L}0-9_][\p{L}0-9_:%]*)*/uy;
const PARTS = [
  ['comment', /\/\/[^\n]*|\/\*[^]*?\*\//y],
  ['string', /"""[^]*?"""|"(?:\\.|[^"\\\n])*"/y],
  ['constant', LITERAL],
  ['word', ID],
];

/** The kind of each character: what the language says it is part of. */
function expected(text) {
  const kinds = new Array(text.length).fill('');
  for (let at = 0; at < text.length;) {
    let length = 1;
    for (const [kind, pattern] of PARTS) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found) {
        length = found[0].length;
        kinds.fill(kind === 'word' ? (keywords.has(found[0]) ? 'keyword' : 'variable') : kind, at, at + length);
        break;
      }
    }
    at += length;
  }
  return kinds;
}

function files(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? (entry.name === 'target' ? [] : files(file)) : file.endsWith('.pbxdoc') ? [file] : [];
  });
}

function compare(grammar, name, text) {
  const kinds = expected(text);
  let stack = textmate.INITIAL;
  let offset = 0;
  let tokens = 0;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const words = line.slice(token.startIndex, token.endIndex);
      const scope = token.scopes.slice(1).map(each => each.split('.')[0]).find(each => /comment|string|constant|keyword|variable/.test(each)) || '';
      for (let i = token.startIndex; i < Math.min(token.endIndex, line.length); i++) {
        if (/\S/.test(line[i]) && kinds[offset + i] !== scope) {
          throw new Error(`${name}: "${words}" is ${scope || 'nothing'}, not ${kinds[offset + i] || 'nothing'}, in: ${line}`);
        }
      }
      tokens++;
    }
    offset += line.length + 1;
  }
  return tokens;
}

async function main() {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => raw,
  });
  const grammar = await registry.loadGrammar('source.pbxdoc');
  let tokens = 0;
  const all = files(examples);
  for (const file of all) {
    tokens += compare(grammar, path.basename(file), fs.readFileSync(file, 'utf8'));
  }
  compare(grammar, 'text block', 'site a "A" { note """\n public // no comment\n""" code x }\n/* public\n line */ public');
  if (all.length < 10 || tokens < 5000) {
    throw new Error(`only ${all.length} files and ${tokens} tokens`);
  }
  console.log(`grammar: ${tokens} tokens of ${all.length} files agree with the language`);
}

main().catch(error => {
  console.error(String(error.message || error));
  process.exit(1);
});
