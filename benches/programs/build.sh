#!/bin/sh
# Builds every program here: clang and wasi-libc as Debian packages them
# (apt-get install clang lld wasi-libc wabt). The built modules are in the repository; this is for
# whoever changes a source.
#
# usage: ./build.sh [NAME...]             NAME.wasm from NAME.c or NAME.wat; CC=clang-19 ./build.sh; a program for vectors, which
#                                         includes simd.h, is NAME-simd.wasm too
#        ./build.sh --expected [NAME...]  NAME.expected from NAME.c: built for this machine and run,
#                                         so that what judges the engines shares nothing with them
#
# Debian's clang 14 looks for compiler-rt's builtins, which no program here needs: -nodefaultlibs.
# Linking is a step of its own without -O, because clang would run whatever wasm-opt it finds.
set -eu
cd "$(dirname "$0")"
CC=${CC:-clang}
flags="-std=c17 -O2 -Wall -Wextra -fno-math-errno -ffp-contract=off"
target="--target=wasm32-wasi --sysroot=/usr"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# compile SOURCE NAME FLAGS...
compile() {
    source=$1 name=$2
    shift 2
    "$CC" $target $flags -msign-ext -mnontrapping-fptoint -mbulk-memory "$@" -c -o "$work/object" "$source"
    "$CC" $target -nodefaultlibs -Wl,--strip-all -o "$name.wasm" "$work/object" -lc
    size "$name"
}

size() {
    printf '%-16s %6d bytes\n' "$1" "$(wc -c <"$1.wasm")"
}

build() {
    case $1 in
    *.wat)
        wat2wasm "$1" -o "${1%.wat}.wasm"
        size "${1%.wat}"
        ;;
    *.c)
        compile "$1" "${1%.c}"
        if grep -q '"simd.h"' "$1"; then compile "$1" "${1%.c}-simd" -msimd128; fi
        ;;
    esac
}

expect() {
    case $1 in
    *.c)
        printf 'void bench_start(void) {}\nvoid bench_end(void) {}\n' >"$work/marks.c"
        "$CC" $flags -Wno-unknown-attributes -Wno-ignored-attributes -lm -o "$work/native" "$1" "$work/marks.c"
        "$work/native" | tee "${1%.c}.expected"
        if grep -q '"simd.h"' "$1"; then cp "${1%.c}.expected" "${1%.c}-simd.expected"; fi
        ;;
    esac
}

step=build
if [ "${1-}" = --expected ]; then
    step=expect
    shift
fi
if [ $# -eq 0 ]; then
    for source in *.c *.wat; do $step "$source"; done
else
    for name in "$@"; do
        if [ -f "$name.c" ]; then $step "$name.c"; else $step "$name.wat"; fi
    done
fi
