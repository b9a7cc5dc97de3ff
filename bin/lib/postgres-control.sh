#!/usr/bin/env bash
# Stops and starts the private PostgreSQL in a folder, as an operator would: postgres-control.sh <folder> stop|start
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=postgres.sh
source "$(dirname "${BASH_SOURCE[0]}")/postgres.sh"

folder=$1
control="$(postgres_bin)/pg_ctl"
case $2 in
  stop) as_postgres "$control" stop -s -m fast -D "$folder/data" ;;
  start)
    # The options it was first started with, but for the folder, which pg_ctl names itself.
    options=$(sed -E 's/^[^ ]+ //; s/"-D" "[^"]*"//' "$folder/data/postmaster.opts")
    as_postgres "$control" start -w -s -D "$folder/data" -l "$folder/data/server.log" -o "$options"
    ;;
esac
