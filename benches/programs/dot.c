// Dot products: of 16-bit integers, summed in 64 bits, and of 32-bit floats, in four sums as vectors have them.
#include "simd.h"

#define COUNT 4096
#define ROUNDS 600

static int16_t integers[2][COUNT];
static float floats[2][COUNT];

static int64_t dot_integers(const int16_t *a, const int16_t *b) {
#ifdef __wasm_simd128__
    v128_t sums = wasm_i64x2_splat(0);
    for (int at = 0; at < COUNT; at += 8) {
        v128_t products = wasm_i32x4_dot_i16x8(wasm_v128_load(a + at), wasm_v128_load(b + at));
        sums = wasm_i64x2_add(sums, wasm_i64x2_add(wasm_i64x2_extend_low_i32x4(products),
                                                   wasm_i64x2_extend_high_i32x4(products)));
    }
    return wasm_i64x2_extract_lane(sums, 0) + wasm_i64x2_extract_lane(sums, 1);
#else
    int64_t sum = 0;
    for (int at = 0; at < COUNT; at++) sum += (int32_t)a[at] * b[at];
    return sum;
#endif
}

static double dot_floats(const float *a, const float *b) {
    float parts[4] = {0, 0, 0, 0};
#ifdef __wasm_simd128__
    v128_t sums = wasm_f32x4_splat(0);
    for (int at = 0; at < COUNT; at += 4) {
        sums = wasm_f32x4_add(sums, wasm_f32x4_mul(wasm_v128_load(a + at), wasm_v128_load(b + at)));
    }
    wasm_v128_store(parts, sums);
#else
    for (int at = 0; at < COUNT; at += 4) {
        for (int lane = 0; lane < 4; lane++) parts[lane] += a[at + lane] * b[at + lane];
    }
#endif
    return (double)parts[0] + parts[1] + parts[2] + parts[3];
}

int main(void) {
    uint64_t state = 88172645463325252ull, sum = 0xCBF29CE484222325ull;
    for (int at = 0; at < COUNT; at++) {
        for (int which = 0; which < 2; which++) {
            integers[which][at] = (int16_t)(next_random(&state) >> 48);
            floats[which][at] = (float)(int16_t)(next_random(&state) >> 48) / 4096.0f;
        }
    }
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        integers[0][round] ^= (int16_t)round;
        floats[1][round] += 1.0f;
        sum = mix(sum, (uint64_t)dot_integers(integers[0], integers[1]));
        sum = mix(sum, bits_of(dot_floats(floats[0], floats[1])));
    }
    bench_end();
    report("dot", sum);
    return 0;
}
