// What the programs for vectors share. Each is built twice: NAME.wasm without vectors, NAME-simd.wasm with them; both print the
// same. On a host, where the expected output is made, only the plain half is built.
#ifndef SIMD_H
#define SIMD_H

#include "bench.h"

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

#endif
