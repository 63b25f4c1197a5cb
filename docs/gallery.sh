#!/bin/sh
# Draws the contact sheets of docs/gallery: every page of every deliverable of an example, small, to be looked at.
#
#   docs/gallery.sh [folder]     folder: where the sheets go, docs/gallery if not named
#
# Needs LibreOffice (soffice), poppler (pdftoppm) and ImageMagick (montage), and pbxdoc as it is built.
# PBXDOC names another command, EXAMPLE another example, LANGUAGES other languages: "fr de it".
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
gallery=${1:-$root/docs/gallery}
example=${EXAMPLE:-clinique}
languages=${LANGUAGES:-fr de}

missing=
for tool in soffice pdftoppm montage convert; do
  command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
if [ -n "$missing" ]; then
  echo "gallery: missing:$missing. Install LibreOffice, poppler-utils and ImageMagick." >&2
  exit 2
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP

# shellcheck disable=SC2086 # the command may have arguments
for language in $languages; do
  ${PBXDOC:-$root/pbxdoc} pack "$root/examples/$example/src/main/pbxdoc" -o "$scratch/$language" --lang "$language" >/dev/null 2>"$scratch/findings" || {
    cat "$scratch/findings" >&2
    exit 1
  }
done
mkdir -p "$gallery"
rm -f "$gallery"/*.png

# Turns one file into pages: page-1.png and so on in the folder $2.
pages() {
  case $1 in
    *.docx | *.xlsx)
      soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf --outdir "$2" "$1" >/dev/null 2>&1
      pdftoppm -r "$dots" -png "$2/$(basename "${1%.*}").pdf" "$2/page" ;;
    *.pdf) pdftoppm -r "$dots" -png "$1" "$2/page" ;;
  esac
}

dots=36
for language in $languages; do
  for file in "$scratch/$language"/*/*."$language".docx "$scratch/$language"/*/*."$language".pdf \
      "$scratch/$language"/*/*."$language".xlsx; do
    [ -e "$file" ] || continue
    name=$(basename "$file" | sed "s/\.$language\./-/")
    work=$scratch/pages/$language-$name
    mkdir -p "$work"
    pages "$file" "$work"
    number=1
    # shellcheck disable=SC2046 # names have no spaces
    set -- $(ls "$work"/page*.png 2>/dev/null | sort -V)
    while [ "$#" -gt 0 ]; do
      sheet=
      count=0
      while [ "$#" -gt 0 ] && [ "$count" -lt 20 ]; do
        sheet="$sheet $1"
        count=$((count + 1))
        shift
      done
      target=$gallery/$language-$name-$(printf %02d "$number").png
      montage $sheet -tile 5x -geometry '+6+6' -background '#9aa5b1' "$work/sheet.png"
      convert "$work/sheet.png" +dither -colors 24 -strip -define png:exclude-chunk=date,time "$target"
      number=$((number + 1))
    done
  done
  # The pictures that belong to the drawings show what a browser shows.
  montage "$scratch/$language"/*/*."$language".png -tile 3x -geometry '420x320>+8+8' -background '#9aa5b1' "$scratch/drawings.png"
  convert "$scratch/drawings.png" +dither -colors 24 -strip -define png:exclude-chunk=date,time "$gallery/$language-drawings.png"
done

{
  echo "# Gallery"
  echo
  echo "Every page of every deliverable of the example \`$example\`, drawn by \`docs/gallery.sh\`. csv, calendars and the model have no pages."
  for language in $languages; do
    echo
    echo "## $language"
    for sheet in "$gallery/$language"-*.png; do
      [ -e "$sheet" ] || continue
      name=$(basename "$sheet" .png)
      echo
      echo "![${name#"$language"-}]($(basename "$sheet"))"
    done
  done
} >"$gallery/README.md"
du -k "$gallery"/*.png | awk '{ all += $1; if ($1 > most) most = $1 } END { print "gallery: " NR " sheets, " all " KB, the largest " most " KB" }'
