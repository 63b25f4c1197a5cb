#!/bin/sh
# Makes target/pbxdoc-<version>.vsix: pinned packages, the grammar tried on the examples, the list of files looked at.
# With --with-server the jar of a finished build goes in too.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/extension
rm -rf "$work"
mkdir -p "$work"
(cd "$here" && cp -R package.json package-lock.json language-configuration.json extension.js README.md LICENSE icon.png .vscodeignore syntaxes snippets l10n "$work")
cp "$root/NOTICE" "$work/NOTICE"

if [ "${1:-}" = --with-server ]; then
  mkdir -p "$work/server"
  cp "$root"/bundles/org.pbxdoc.cli/target/org.pbxdoc.cli-*-SNAPSHOT.jar "$work/server/pbxdoc.jar"
  cp -R "$root/bundles/org.pbxdoc.cli/target/lib" "$work/server/lib"
  node "$here/test/serve.js" "$work/server/pbxdoc.jar"
fi

tools=$here/target/tools
mkdir -p "$tools"
[ -e "$tools/package.json" ] || echo '{ "private": true }' >"$tools/package.json"
npm install --prefix "$tools" --no-audit --no-fund --silent --save-exact @vscode/vsce@4.1.0 vscode-textmate@9.3.2 vscode-oniguruma@2.0.1
NODE_PATH="$tools/node_modules" node "$here/test/tokenise.js" "$here/syntaxes/pbxdoc.tmLanguage.json" "$root/examples"

cd "$work"
npm ci --omit=dev --no-audit --no-fund --silent
node "$here/test/start.js"
"$tools/node_modules/.bin/vsce" package --allow-missing-repository --out "$here/target"
