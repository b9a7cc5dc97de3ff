# A private PostgreSQL on loopback for one run: a fresh cluster in a temporary folder, gone afterwards.
# shellcheck shell=bash

POSTGRES_DIR=""
POSTGRES_PID=""
POSTGRES_CONNECTION=""
export POSTGRES_CONNECTION

# PostgreSQL refuses to run as root, so root lends the work to the user that the package made.
# (from /, because the other user may not be allowed to stand where root stands)
as_postgres() (
  cd /
  if [[ $EUID -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi
)

postgres_bin() {
  local newest
  newest=$(find /usr/lib/postgresql -maxdepth 1 -mindepth 1 -type d 2>/dev/null | sort -V | tail -n 1)
  [[ -n $newest ]] || die "PostgreSQL is not installed."
  printf '%s/bin' "$newest"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Starts the server and sets POSTGRES_CONNECTION. «start_postgres fast» does without syncing to disk: right for tests,
# whose data are thrown away; wrong for measurements.
start_postgres() {
  local kind=$1 bin port try speed=()
  [[ $kind != fast ]] || speed=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off)
  ensure_apt postgresql
  bin=$(postgres_bin)
  POSTGRES_DIR=$(mktemp -d "${TMPDIR:-/tmp}/saglig-postgres.XXXXXX")
  [[ $EUID -ne 0 ]] || chown postgres "$POSTGRES_DIR"
  as_postgres "$bin/initdb" -D "$POSTGRES_DIR/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --locale-provider=icu --icu-locale=da-DK --no-sync >"$POSTGRES_DIR/initdb.log"
  for try in 1 2 3 4 5; do
    port=$((20000 + RANDOM))
    port_is_free "$port" || continue
    if as_postgres "$bin/pg_ctl" start -w -s -D "$POSTGRES_DIR/data" -l "$POSTGRES_DIR/data/server.log" -o "-p $port \
      -c listen_addresses=127.0.0.1 -c unix_socket_directories=$POSTGRES_DIR -c max_connections=300 ${speed[*]}"; then
      POSTGRES_PID=$(as_postgres head -n 1 "$POSTGRES_DIR/data/postmaster.pid")
      POSTGRES_CONNECTION="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
      return 0
    fi
    say "PostgreSQL did not start on port $port (try $try)."
  done
  as_postgres tail -n 20 "$POSTGRES_DIR/data/server.log" >&2
  die "PostgreSQL did not start."
}

# Safe to call more than once, and when nothing was started.
stop_postgres() {
  if [[ -n $POSTGRES_PID ]]; then
    as_postgres kill -QUIT "$POSTGRES_PID" 2>/dev/null || true
    while as_postgres kill -0 "$POSTGRES_PID" 2>/dev/null; do sleep 0.1; done
    POSTGRES_PID=""
  fi
  if [[ -n $POSTGRES_DIR ]]; then
    rm -rf "$POSTGRES_DIR"
    POSTGRES_DIR=""
  fi
}
