#!/usr/bin/env bash
# Runs the hostile-code tests of the virtual machine under valgrind's memcheck: fewer cases than usual, but every
# access watched. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$(cargo test -p pulley-vm --locked --test hostile --no-run --message-format=json |
  sed -n 's/.*"executable":"\([^"]*hostile-[^"]*\)".*/\1/p' | tail -n 1)
PULLEY_HOSTILE_RUNS="${PULLEY_HOSTILE_RUNS:-3000}" valgrind --quiet --error-exitcode=99 "$binary" --test-threads=1
