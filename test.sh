#!/usr/bin/env bash
# Builds the solution once and runs every test project, on a PostgreSQL server that it starts and stops itself, then the web app's tests (tests/web.sh). The last line is always "N passed, N failed".
# ./test.sh [--samples FOLDER]   with a folder of real reports, their tests run too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

samples=
while [ $# -gt 0 ]; do
  case "$1" in
    --samples) samples=$(cd "${2:?--samples needs a folder}" && pwd); shift 2 ;;
    *) echo "usage: ./test.sh [--samples FOLDER]" >&2; exit 2 ;;
  esac
done

if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK 10.0 is missing. Install it from https://dotnet.microsoft.com/download (Debian, Ubuntu: the package dotnet-sdk-10.0) and run ./test.sh again." >&2
  echo "0 passed, 1 failed"
  exit 1
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
source tests/postgres.sh
results=$(mktemp -d)
running=

# A process and what it has started; the test host would outlive the command that runs it.
kill_tree() {
  local child
  for child in $(cat "/proc/$1/task/"*/children 2>/dev/null || true); do
    kill_tree "$child"
  done
  kill "$1" 2>/dev/null || true
}

# On every way out, a signal included.
clean_up() {
  trap '' TERM INT
  if [ -n "$running" ]; then
    kill_tree "$running"
    wait "$running" 2>/dev/null || true
  fi
  stop_postgres
  rm -rf "$results"
}
trap clean_up EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

if ! dotnet build Workflow.sln -v quiet -nologo; then
  echo "The build failed; no test was run."
  echo "0 passed, 1 failed"
  exit 1
fi

all_passed=0
all_failed=0

# A counter of the result file, 0 where there is none.
count() {
  local value
  value=$(grep -o '<Counters [^>]*>' "$1" 2>/dev/null | grep -o " $2=\"[0-9]*\"" | tr -dc 0-9 || true)
  echo "${value:-0}"
}

# run TITLE PROJECT FILTER: one line, and the counts into the sum. One project at a time: the machine may be small.
run() {
  local title=$1 project=$2 filter=$3 file="$results/$1.trx" log="$results/$1.log" began=$SECONDS code=0 passed failed total note=
  dotnet test "$project" --no-build -nologo --filter "$filter" --results-directory "$results" --logger "trx;LogFileName=$title.trx" \
    --logger "console;verbosity=${verbosity:-minimal}" --blame-hang-timeout 8m --blame-hang-dump-type none >"$log" 2>&1 </dev/null &
  # In the background and waited for: a signal is heard at once.
  running=$!
  wait "$running" || code=$?
  running=
  passed=$(count "$file" passed)
  total=$(count "$file" total)
  # Whatever did not pass has failed: errors, time-outs and aborted tests too.
  failed=$((total - passed))
  if [ "$total" -eq 0 ]; then
    failed=1 note=" (no test ran)"
  elif [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1 note=" (the test run ended with $code)"
  fi
  if [ "$failed" -gt 0 ] || [ "${verbosity:-}" = detailed ]; then
    cat "$log"
  fi
  echo "$title: $passed passed, $failed failed$note in $((SECONDS - began)) s"
  all_passed=$((all_passed + passed))
  all_failed=$((all_failed + failed))
}

# A real mail server for the tests of mail.
if ! /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing a mail server for the tests (apt-get install python3-aiosmtpd)."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-aiosmtpd </dev/null; } >&2 || true
  else
    echo "The mail server of the tests is missing (Debian, Ubuntu: the package python3-aiosmtpd); the tests of mail will fail." >&2
  fi
fi

start_postgres
projects=$(dotnet sln Workflow.sln list | tr '\\' / | grep '^tests/.*\.Tests\.csproj$')
for project in $projects; do
  run "$(basename "$project" .csproj)" "$project" 'Category!=Samples'
done
# The web app is tested in its own language, and adds its figures here.
run_web() {
  local began=$SECONDS log="$results/web.log" code=0 passed failed
  bash tests/web.sh "$results" >"$log" 2>&1 </dev/null &
  running=$!
  wait "$running" || code=$?
  running=
  passed=$(tail -n 1 "$log" | grep -oE '^[0-9]+ passed' | tr -dc 0-9 || true)
  failed=$(tail -n 1 "$log" | grep -oE '[0-9]+ failed$' | tr -dc 0-9 || true)
  if [ "$code" -ne 0 ] && [ "${failed:-0}" -eq 0 ]; then
    failed=1
  fi
  if [ "${failed:-0}" -gt 0 ] || [ "${passed:-0}" -eq 0 ]; then
    cat "$log"
  fi
  echo "Web: ${passed:-0} passed, ${failed:-0} failed in $((SECONDS - began)) s"
  all_passed=$((all_passed + ${passed:-0}))
  all_failed=$((all_failed + ${failed:-0}))
}
run_web

if [ -n "$samples" ]; then
  # Detailed, because what else is found in the real reports is worth reading.
  WORKFLOW_SAMPLES=$samples verbosity=detailed run Samples tests/Journey.Tests/Journey.Tests.csproj 'Category=Samples'
  WORKFLOW_SAMPLES=$samples run SampleFormats tests/Documents.Tests/Documents.Tests.csproj 'Category=Samples'
fi

echo "$all_passed passed, $all_failed failed"
[ "$all_failed" -eq 0 ]
