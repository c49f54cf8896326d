#!/bin/sh
# Builds the C examples: clang and wasi-libc as Debian packages them
# (apt-get install clang lld wasi-libc). See benches/programs/build.sh about the flags.
set -eu
cd "$(dirname "$0")"
CC=${CC:-clang}
object=$(mktemp)
trap 'rm -f "$object"' EXIT

for source in *.c; do
    "$CC" --target=wasm32-wasi --sysroot=/usr -std=c17 -O2 -Wall -Wextra -ffp-contract=off \
        -msign-ext -mnontrapping-fptoint -mbulk-memory -c -o "$object" "$source"
    "$CC" --target=wasm32-wasi --sysroot=/usr -nodefaultlibs -Wl,--strip-debug \
        -o "${source%.c}.wasm" "$object" -lc
    printf '%-16s %6d bytes\n' "${source%.c}" "$(wc -c <"${source%.c}.wasm")"
done
