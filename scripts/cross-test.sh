#!/usr/bin/env bash
# The same bits everywhere: runs pulley-vm's tests and recorded scripts on other processors, under qemu's user mode.
#
#   scripts/cross-test.sh                  all of them
#   scripts/cross-test.sh s390x aarch64    these
#
# The official suites are recorded here: artifacts compiled on this machine and nowhere else, and what is done with
# them (tests/recording/mod.rs). Each processor plays the recordings with pulley-vm alone, and what it prints must be what
# this machine prints, byte by byte. What is left out of the recordings, and which tests are left out, is printed.
#
# Works on Debian 12 as root: packages that are missing are installed. Its compiler and the libraries of all processors come from
# the packages `rustc-web` and `libstd-rust-web-dev` in the version that is the least that pulley-vm needs; they are
# unpacked under target/ and not installed, as they would replace each other. Where all that can't be had, the script says so
# and ends well.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$PWD/${CARGO_TARGET_DIR:-target}/cross
sysroot=$folder/sysroot
mkdir -p "$folder"

not_run() {
  echo "cross-test.sh was NOT RUN: $1"
  exit 0
}

# How Debian, Rust and qemu call a processor.
debian_name() { case $1 in aarch64) echo arm64 ;; i686) echo i386 ;; s390x) echo s390x ;; *) return 1 ;; esac; }
emulator() { case $1 in i686) echo qemu-i386-static ;; *) echo "qemu-$1-static" ;; esac; }

processors=("$@")
[ ${#processors[@]} -gt 0 ] || processors=(aarch64 i686 s390x)
for processor in "${processors[@]}"; do
  debian_name "$processor" >/dev/null || { echo "there is no processor \`$processor\`: aarch64, i686, s390x"; exit 1; }
done

install_packages() {
  local packages=(qemu-user-static) missing=() package
  for processor in "${processors[@]}"; do
    packages+=("gcc-$processor-linux-gnu" "libc6-dev-$(debian_name "$processor")-cross")
  done
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] || apt-get install -y --no-install-recommends "${missing[@]}"
}

# The compiler and the standard libraries.
unpack_compiler() {
  local least version library llvm names=()
  least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' pulley-vm/Cargo.toml)
  version=$(apt-cache madison rustc-web | awk '{ print $3 }' | grep "^$least\." | head -n 1)
  [ -n "$version" ] || { echo "there is no package rustc-web of version $least"; return 1; }
  library=libstd-rust-web-$least
  llvm=$(apt-cache depends "$library=$version" | sed -n 's/^ *Depends: \(libllvm[0-9]*\)$/\1/p')
  names=("rustc-web=$version" "$library=$version" "libstd-rust-web-dev=$version" "$llvm")
  for processor in "${processors[@]}"; do
    names+=("libstd-rust-web-dev:$(debian_name "$processor")=$version")
  done
  rm -rf "$sysroot" "$folder/packages"
  mkdir -p "$sysroot" "$folder/packages"
  (cd "$folder/packages" && apt-get download "${names[@]}") || return 1
  for package in "$folder"/packages/*.deb; do dpkg -x "$package" "$sysroot" || return 1; done
  rm -r "$folder/packages"
  for processor in "${processors[@]}"; do touch "$sysroot/has-$processor"; done
}

prepare() {
  local complete=yes
  for processor in "${processors[@]}"; do
    [ -e "$sysroot/has-$processor" ] && command -v "$(emulator "$processor")" "$processor-linux-gnu-gcc" || complete=no
  done
  [ $complete = no ] || return 0
  for processor in "${processors[@]}"; do dpkg --add-architecture "$(debian_name "$processor")" || return 1; done
  # A part of a mirror may be missing that is not needed: what is needed fails below.
  apt-get update || true
  install_packages && unpack_compiler
}

[ "$(uname -m)" = x86_64 ] || not_run "it compares other processors with x86-64"
command -v apt-get >/dev/null && command -v dpkg >/dev/null || not_run "there is no apt-get to take compilers from"
prepare >"$folder/prepare.log" 2>&1 || { tail -n 3 "$folder/prepare.log"; not_run "the packages can't be had (see above)"; }

cat >"$folder/rustc" <<END
#!/bin/sh
LD_LIBRARY_PATH="$sysroot/usr/lib/x86_64-linux-gnu" exec "$sysroot/usr/bin/rustc" --sysroot "$sysroot/usr" "\$@"
END
chmod +x "$folder/rustc"
"$folder/rustc" --version

seconds() { echo $((SECONDS - $1)); }

# Plays the recordings, each way to compile on a core of its own, with a program given by words; into files of that name.
play() {
  local name=$1 way waiting=()
  shift
  for way in optimized unoptimized; do
    "$@" "$folder"/recordings/*-$way.recording >"$folder/$name-$way.txt" &
    waiting+=($!)
  done
  for way in "${waiting[@]}"; do wait "$way"; done
}

# Built as by `.ci/run`, so that what it built is used again.
recorder=(--config scripts/assertions.toml --workspace --release --locked --features loop)
echo "-- recording, and playing on x86_64"
begin=$SECONDS
rm -rf "$folder/recordings"
PULLEY_RECORD=$folder/recordings cargo test "${recorder[@]}" --test spec \
  recordings_leave_out_what_is_listed -- --nocapture >"$folder/recording.log" 2>&1 ||
  { tail -n 30 "$folder/recording.log"; exit 1; }
grep -E "^[a-z0-9_/]*(\.wast)?, optimized:|^test .* ok" "$folder/recording.log"
echo "(the same with unoptimized code, and the names of all functions that don't end, are in target/cross/recording.log)"
cargo build --quiet "${recorder[@]}" --example replay
play x86_64 "${CARGO_TARGET_DIR:-target}/release/examples/replay"
echo "x86_64, each way to compile: $(tail -n 1 "$folder/x86_64-optimized.txt"); $(seconds $begin) s"

# Sets what cargo needs for a processor.
choose() {
  processor=$1
  local triple=$processor-unknown-linux-gnu
  # The libraries are named too, as 32-bit ones of this machine, of another version than the loader, would be taken first.
  runner="$(emulator "$processor") -L /usr/$processor-linux-gnu -E LD_LIBRARY_PATH=/usr/$processor-linux-gnu/lib"
  local name
  name=$(echo "${triple^^}" | tr - _)
  export "CARGO_TARGET_${name}_LINKER=$processor-linux-gnu-gcc" "CARGO_TARGET_${name}_RUNNER=$runner"
  targets=(--lib --tests) least=100 about="loop dispatch"
  if [ "$processor" = aarch64 ]; then
    # Words and their order are this machine's: there is nothing new for unit tests, which are a build of their own.
    targets=(--test '*') least=30 about="tail dispatch; without unit tests"
  fi
  arguments=(--locked --release -p pulley-vm --target "$triple" --target-dir "$folder/build" --config profile.release.debug=false)
  # The qemu of Debian 12 is wrong about MDEBR of s390x, which multiplies two `f32` to an `f64`: it does not convert the first,
  # and so 1.5 × 3.0 is 0.375. Compilers make this instruction of `libm::fmaf` when they optimize it, so this must not be.
  [ "$processor" != s390x ] || arguments+=(--config profile.release.package.libm.opt-level=0)
  replay=$folder/build/$triple/release/examples/replay
}

build() {
  choose "$1"
  RUSTC=$folder/rustc cargo test --quiet "${arguments[@]}" "${targets[@]}" --no-run &&
    RUSTC=$folder/rustc cargo build --quiet "${arguments[@]}" --example replay
}

# One after the other, as they share what runs here: macros, and what these are made of.
begin=$SECONDS
for processor in "${processors[@]}"; do
  build "$processor" >"$folder/$processor-build.log" 2>&1 ||
    { cat "$folder/$processor-build.log"; echo "the build for $processor failed"; exit 1; }
done
echo "-- built for ${processors[*]}: $(seconds $begin) s"

# Left out is the reservation of 80 TiB of addresses: qemu notes each page of them.
skipped=(there_can_be_more_memories_than_the_host_has_addresses_for)
for processor in "${processors[@]}"; do
  choose "$processor"
  echo "-- $processor: $about; left out: ${skipped[*]}"
  begin=$SECONDS
  RUSTC=$folder/rustc PULLEY_EMULATOR=$runner PULLEY_HOSTILE_RUNS=500 RUST_BACKTRACE=0 \
    cargo test "${arguments[@]}" "${targets[@]}" -- $(printf -- '--skip %s ' "${skipped[@]}") >"$folder/$processor.log" 2>&1 ||
    { grep -vE "^test .* ok$" "$folder/$processor.log" | tail -n 60; exit 1; }
  grep -E "^ *Running|^test result" "$folder/$processor.log" | sed 's/ (target.*//; s/; finished.*//'
  tested=$SECONDS
  # With 3 GiB of addresses no memory is mapped (tests do that): qemu takes memory of its own for each page of addresses that
  # thousands of instances reserve, more than 10 GiB.
  play "$processor" $runner -R 0xc0000000 "$replay"
  for way in optimized unoptimized; do
    if ! cmp "$folder/x86_64-$way.txt" "$folder/$processor-$way.txt"; then
      diff "$folder/x86_64-$way.txt" "$folder/$processor-$way.txt" | head -n 20
      echo "$processor has other results than x86_64 (target/cross/$processor-$way.txt)"
      exit 1
    fi
  done
  tests=$(awk '/^test result/ { passed += $4 } END { print passed }' "$folder/$processor.log")
  [ "$tests" -gt "$least" ] || { echo "only $tests tests were run"; exit 1; }
  echo "$processor: $tests tests pass; all recordings give the same bytes as on x86_64;" \
    "$((tested - begin)) s to test, $(seconds $tested) s to play"
done
