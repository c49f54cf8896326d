//! Chooses the dispatch strategy: `pulley_dispatch = "tail"` or `"loop"`.
//!
//! Tail calls become jumps only where LLVM is known to make them so: optimized builds for targets whose
//! calling convention passes eight arguments in registers, one of them in a float register (x86-64: six), without
//! sanitizers, which put things on a handler's stack. Debug assertions do too, but a build script is not
//! told of them: `interp` looks itself.
//!
//! Chooses too whether memories and stacks are mapped, `pulley_mapping`, and which vector instructions
//! there are on every processor of the target: `pulley_simd = "sse2"` or `"neon"`. Kernels and the like are
//! compiled without, and without float registers.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(pulley_dispatch, values(\"tail\", \"loop\"))");
    let variable = |name: &str| env::var(name).unwrap_or_default();
    println!("cargo::rustc-check-cfg=cfg(pulley_simd, values(\"sse2\", \"neon\"))");
    let features = variable("CARGO_CFG_TARGET_FEATURE");
    let simd = match variable("CARGO_CFG_TARGET_ARCH").as_str() {
        "x86_64" => Some("sse2"),
        "aarch64" => Some("neon"),
        _ => None,
    };
    let simd = simd.filter(|simd| features.split(',').any(|feature| feature == *simd));
    if let Some(simd) = simd {
        println!("cargo::rustc-cfg=pulley_simd=\"{simd}\"");
    }
    let optimized = variable("OPT_LEVEL") != "0";
    let forced = env::var_os("CARGO_FEATURE_LOOP").is_some() || env::var_os("CARGO_FEATURE_OPSTAT").is_some();
    let instrumented = env::var_os("CARGO_CFG_SANITIZE").is_some()
        || env::var_os("CARGO_CFG_MIRI").is_some()
        || variable("CARGO_ENCODED_RUSTFLAGS").contains("sanitizer");
    let strategy = if simd.is_some() && optimized && !forced && !instrumented { "tail" } else { "loop" };
    println!("cargo::rustc-cfg=pulley_dispatch=\"{strategy}\"");

    // Where address space is plenty, and may be had piece by piece.
    println!("cargo::rustc-check-cfg=cfg(pulley_mapping)");
    let system = variable("CARGO_CFG_TARGET_OS");
    let maps = matches!(system.as_str(), "linux" | "android" | "freebsd" | "netbsd" | "openbsd" | "dragonfly")
        || variable("CARGO_CFG_TARGET_VENDOR") == "apple";
    let wide = variable("CARGO_CFG_TARGET_POINTER_WIDTH") == "64";
    let interpreted = env::var_os("CARGO_CFG_MIRI").is_some();
    if maps && wide && !interpreted && env::var_os("CARGO_FEATURE_STD").is_some() {
        println!("cargo::rustc-cfg=pulley_mapping");
    }
}
