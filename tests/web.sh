#!/usr/bin/env bash
# The web app's own tests: its units, and each role's way in a real browser against the built product with the demo's data.
# The last line is "N passed, N failed". tests/web.sh [folder for what must not lie in the repository]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=${1:-$(mktemp -d)}
api=Api/bin/${CONFIGURATION:-Debug}/net10.0/Workflow.Api.dll
server=

clean_up() {
  trap '' TERM INT
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$results/web-data"
}
trap clean_up EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

missing() {
  echo "$1"
  # Whoever has no Node can still test the rest; a continuous integration run must not pass without these.
  [ "${CI:-}" = true ] && echo "0 passed, 1 failed" && exit 1
  echo "0 passed, 0 failed"
  exit 0
}

find_chromium() {
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
}

command -v npm >/dev/null || missing "Node.js with npm is not there: the web app's tests are left out."
find_chromium
if [ -z "$CHROMIUM" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -qq chromium fonts-noto-cjk >"$results/apt.log" 2>&1 || true
  find_chromium
fi
[ -n "$CHROMIUM" ] || missing "Chromium is not there (Debian, Ubuntu: the package chromium): the web app's tests are left out."
# The first-time clerk's way is filmed where ffmpeg is there. Playwright looks for its own build of it in this place only.
if ! command -v ffmpeg >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -qq --no-install-recommends ffmpeg >>"$results/apt.log" 2>&1 || true
fi

if [ ! -d Web/node_modules ]; then
  (cd Web && npm ci --no-audit --no-fund --loglevel=error) >"$results/npm.log" 2>&1 || { cat "$results/npm.log"; missing "The web app's packages could not be downloaded: its tests are left out."; }
fi

mkdir -p "$results/web-data"
Workflow__Storage__ConnectionString="$results/web-data/workflow.db" Workflow__Cluster__SiloPort=0 Workflow__Cluster__GatewayPort=0 \
  dotnet "$api" --demo --urls http://127.0.0.1:0 >"$results/web-server.log" 2>&1 </dev/null &
server=$!
url=
for _ in $(seq 240); do
  url=$(grep -o -m 1 '^http://127.0.0.1:[0-9]*' "$results/web-server.log" || true)
  [ -n "$url" ] && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.25
done
if [ -z "$url" ]; then
  cat "$results/web-server.log"
  echo "The product did not start."
  echo "0 passed, 1 failed"
  exit 1
fi

# counted FILE PASSED FAILED: the figures of a result file; a run that left none has failed.
counted() {
  node -e '
    const [file, passed, failed] = process.argv.slice(1)
    const at = (value, path) => path.split(".").reduce((part, name) => part?.[name], value) ?? 0
    try {
      const result = JSON.parse(require("fs").readFileSync(file, "utf8"))
      const count = (paths) => paths.split("+").reduce((sum, path) => sum + at(result, path), 0)
      console.log(count(passed), Math.max(count(failed), count(passed) === 0 ? 1 : 0))
    } catch { console.log(0, 1) }
  ' "$@"
}

cd Web
if command -v ffmpeg >/dev/null; then
  revision=$(node -p 'require("./node_modules/playwright-core/browsers.json").browsers.find((one) => one.name === "ffmpeg").revision')
  mkdir -p "$results/film/ffmpeg-$revision"
  ln -sf "$(command -v ffmpeg)" "$results/film/ffmpeg-$revision/ffmpeg-linux"
  export PLAYWRIGHT_BROWSERS_PATH="$results/film" WORKFLOW_FILM=1
fi
npx --no-install vitest run --reporter=json --outputFile="$results/vitest.json" >"$results/vitest.log" 2>&1 || cat "$results/vitest.log"
read -r unit_passed unit_failed <<<"$(counted "$results/vitest.json" numPassedTests numFailedTests+numFailedTestSuites)"
CHROMIUM=$CHROMIUM WORKFLOW_URL=$url WORKFLOW_E2E_RESULT="$results/playwright.json" \
  npx --no-install playwright test --output="$results/playwright" >"$results/playwright.log" 2>&1 || cat "$results/playwright.log"
read -r browser_passed browser_failed <<<"$(counted "$results/playwright.json" stats.expected+stats.flaky stats.unexpected)"
if [ "${WORKFLOW_RENEW_SCREENS:-}" = 1 ] && [ "${WORKFLOW_FILM:-}" = 1 ]; then
  # A picture that moves is shown by every reader of the documents, a film is not. Where nothing moves, it goes ten times as fast.
  film=$(find "$results/playwright" -path '*firstTimeClerk*' -name '*.webm' | head -1)
  [ -z "$film" ] || ffmpeg -y -loglevel error -i "$film" -vf 'fps=5,mpdecimate=max=9,setpts=N/(5*TB),tpad=stop_mode=clone:stop_duration=3,scale=960:-1:flags=lanczos' -c:v libwebp_anim -quality 60 -loop 0 ../docs/screens/first-time-clerk.webp
fi
failed=$((unit_failed + browser_failed))
if [ "$failed" -gt 0 ] && [ -f "$results/vitest.json" ]; then
  node -e 'for (const suite of JSON.parse(require("fs").readFileSync(process.argv[1])).testResults) for (const test of suite.assertionResults) if (test.status === "failed") console.log(test.fullName, test.failureMessages.join("\n"))' "$results/vitest.json"
fi
echo "$((unit_passed + browser_passed)) passed, $failed failed"
[ "$failed" -eq 0 ]
