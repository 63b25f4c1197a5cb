#!/bin/sh
# Puts pictures of the editor into docs/images: docs/screenshots.sh [PICTURE=NAME …], for example studio-problem=studio. PICTURE is
# what the workbench tests have saved (tests/org.pbxdoc.ui.tests/target/screenshots), NAME the file in docs/images.
# Without arguments it takes the list below. Run the workbench tests before; needs convert of ImageMagick.
set -eu
cd "$(dirname "$0")/.."
from=tests/org.pbxdoc.ui.tests/target/screenshots
[ $# -gt 0 ] || set -- \
  preview-clinic=studio \
  preview-hotel-dark=studio-dark \
  references=studio-references \
  compare-element=studio-compare \
  export-progress=studio-pack \
  welcome=studio-welcome
for pair in "$@"; do
  picture=$from/${pair%%=*}.png
  [ -f "$picture" ] || { echo "screenshots: there is no $picture; run the workbench tests first" >&2; exit 3; }
  # In few colours: about 60 KB.
  convert "$picture" -strip -colors 128 -define png:compression-level=9 "PNG8:docs/images/${pair#*=}.png"
  echo "docs/images/${pair#*=}.png"
done
