# Shared by the scripts in bin/: where the repository is, what is installed, what is built. Sourced, never run.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
OUT=${OUT:-$ROOT/out}
CONFIGURATION=${CONFIGURATION:-Debug}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
mkdir -p "$OUT"

# All chatter goes to stderr, so that the output of a script can be read by another.
say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# Runs a command as root: directly in a container, with sudo on a desk.
as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

# Installs the Debian packages that are missing; says nothing when all are there.
ensure_apt() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || die "Install these first: ${missing[*]}"
  say "Installing ${missing[*]} …"
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# A command that may have come from elsewhere than Debian (Node is often installed by hand) and is then left alone.
ensure_command() {
  local command=$1
  shift
  command -v "$command" >/dev/null || ensure_apt "$@"
}

require_dotnet() {
  command -v dotnet >/dev/null || die "The .NET 10 SDK is missing: see README.md, «What you need»."
}

# The files that decide what a build gives. Arguments are further conditions for find.
source_files() {
  find "$ROOT"/{src,tests,tools,bench} "$ROOT"/{Directory.Build.props,Directory.Packages.props,BannedSymbols.txt,.editorconfig,global.json,saglig.slnx} \
    \( -name obj -o -path '*/bin/Debug' -o -path '*/bin/Release' -o -path '*/wwwroot/fds' -o -path '*/wwwroot/fonts' \) -prune \
    -o -type f "$@" -print | LC_ALL=C sort
}

# Builds a project or the solution, unless nothing has changed since it was last built here.
# The list of files is taken before the build, so that what is edited meanwhile counts as changed the next time.
build_once() {
  local project=$1 stamp
  stamp="$OUT/built/$CONFIGURATION-$(basename "$project")"
  mkdir -p "$OUT/built"
  "$ROOT/bin/assets"
  source_files >"$stamp.now"
  if cmp -s "$stamp" "$stamp.now" && [[ -z $(source_files -newer "$stamp") ]]; then
    rm "$stamp.now"
    return 0
  fi
  require_dotnet
  say "Building $(basename "$project") …"
  dotnet build "$ROOT/$project" -c "$CONFIGURATION" -v q -nologo >&2 || die "The build failed."
  mv "$stamp.now" "$stamp"
}

# Each database has documents, keys and anchors of its own: data/ belongs to the SQLite file, data/<name> to a
# PostgreSQL database. The argument is what stands after --database; empty for the default.
data_folder() {
  local name
  name=$(sed -nE 's/.*[Dd]atabase=([A-Za-z0-9_-]+).*/\1/p' <<<"${1:-}")
  if [[ ${1:-} == *[Hh]ost=* && -n $name ]]; then echo "$ROOT/data/$name"; else echo "$ROOT/data"; fi
}
