#!/bin/sh
# Checks Word and Excel files against the Open XML schemas, as Office does when it opens them.
# Usage: tests/validate-office.sh file.docx file.xlsx …        Needs Node 20.
set -eu

if [ "$#" -eq 0 ]; then
    echo "Name at least one docx or xlsx file." >&2
    exit 2
fi

failed=0
for file in "$@"; do
    # the tool's exit code does not tell valid from invalid, its last line does
    report=$(npx --yes @ooxml-tools/validate@0.4.6 "$file" 2>&1) || true
    case $report in
        *"Found 0 errors"*) echo "$file: valid" ;;
        *) echo "$file: not valid"; echo "$report"; failed=1 ;;
    esac
done
exit "$failed"
