#!/usr/bin/env bash
# Copies the faces that letters are set in from the design system's npm package to src/Saglig/wwwroot/fonts (not
# committed). bin/assets calls it when the package has been fetched. Letters need TrueType files; pages use woff2.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

from="$ROOT/node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf"
to="$ROOT/src/Saglig/wwwroot/fonts"
files=(IBMPlexSans-Regular.ttf IBMPlexSans-Bold.ttf license.txt)

for file in "${files[@]}"; do
  if [[ ! -f $from/$file ]]; then
    [[ -f $to/$file ]] || die "bin/lib/fonts.sh: $from/$file is missing; run npm ci, then bin/assets"
  elif ! cmp -s "$from/$file" "$to/$file"; then
    mkdir -p "$to"
    cp "$from/$file" "$to/.$file.new"
    mv "$to/.$file.new" "$to/$file"
  fi
done
