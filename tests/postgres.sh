# Sourced by test.sh: a PostgreSQL server for the tests alone, in a temporary folder, and gone after them.
# start_postgres exports WORKFLOW_TEST_POSTGRES; without a server the variable stays away and the tests that need one fail and say so.

postgres_folder=
postgres_pid=

# As whom the server runs: it refuses root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    exec setpriv --reuid=postgres --regid=postgres --init-groups "$@"
  fi
  exec "$@"
}

# The newest installed programs of the server; empty where there are none.
postgres_programs() {
  local newest
  newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
  if [ -n "$newest" ]; then
    echo "$newest"
  elif command -v initdb >/dev/null; then
    dirname "$(readlink -f "$(command -v initdb)")"
  fi
}

install_postgres() {
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing PostgreSQL for the tests (apt-get install postgresql)."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql </dev/null
  fi >&2
}

start_postgres() {
  local programs attempt port
  if [ -z "$(postgres_programs)" ]; then
    install_postgres || true
  fi
  programs=$(postgres_programs)
  if [ -z "$programs" ]; then
    echo "PostgreSQL is missing and could not be installed (Debian, Ubuntu: the package postgresql); the tests on it will fail." >&2
    return
  fi

  postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/workflow-postgres.XXXXXX")
  mkdir "$postgres_folder/run"
  if [ "$(id -u)" -eq 0 ]; then
    chown -R postgres "$postgres_folder"
  fi
  if ! (as_postgres "$programs/initdb" -D "$postgres_folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync) >"$postgres_folder/log" 2>&1 </dev/null; then
    cat "$postgres_folder/log" >&2
    return
  fi

  # A port that somebody else takes in between ends the server at once; then another is tried.
  for attempt in 1 2 3 4 5 6 7 8; do
    port=$((20000 + RANDOM % 12000))
    # fsync off: what the tests write need not survive a power cut.
    as_postgres "$programs/postgres" -D "$postgres_folder/data" -c listen_addresses=127.0.0.1 -c port=$port \
      -c unix_socket_directories="$postgres_folder/run" -c max_connections=200 -c fsync=off >>"$postgres_folder/log" 2>&1 </dev/null &
    postgres_pid=$!
    for _ in $(seq 300); do
      # By the socket in our own folder: on the port another server might answer.
      if "$programs/pg_isready" -q -h "$postgres_folder/run" -p "$port"; then
        # Not as the superuser: row-level security has to hold for whoever runs the tests.
        if (as_postgres "$programs/psql" -q -h "$postgres_folder/run" -p "$port" -U postgres -d postgres \
          -c "CREATE ROLE tester LOGIN NOSUPERUSER NOBYPASSRLS CREATEDB CREATEROLE") >>"$postgres_folder/log" 2>&1 </dev/null; then
          export WORKFLOW_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=tester"
          return
        fi
        break
      fi
      kill -0 "$postgres_pid" 2>/dev/null || break
      sleep 0.1
    done
    stop_postgres_process
  done
  cat "$postgres_folder/log" >&2
}

stop_postgres_process() {
  if [ -n "$postgres_pid" ]; then
    # INT: ends the sessions and then the server.
    kill -INT "$postgres_pid" 2>/dev/null || true
    wait "$postgres_pid" 2>/dev/null || true
    postgres_pid=
  fi
}

stop_postgres() {
  stop_postgres_process
  if [ -n "$postgres_folder" ]; then
    rm -rf "$postgres_folder"
  fi
}
