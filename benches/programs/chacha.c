// ChaCha20 (RFC 8439) over a buffer: with vectors four blocks at a time, a word of each in a lane.
#include "simd.h"

#define BYTES 65536
#define ROUNDS 16

static uint8_t data[BYTES];

#ifdef __wasm_simd128__
typedef v128_t word;
#define LANES 4
static word add(word a, word b) { return wasm_i32x4_add(a, b); }
static word rotated(word a, word b, int count) {
    word x = wasm_v128_xor(a, b);
    return wasm_v128_or(wasm_i32x4_shl(x, count), wasm_u32x4_shr(x, 32 - count));
}
static word everywhere(uint32_t x) { return wasm_i32x4_splat((int32_t)x); }
static word counters(uint32_t x) { return wasm_i32x4_add(everywhere(x), wasm_i32x4_const(0, 1, 2, 3)); }
#else
typedef uint32_t word;
#define LANES 1
static word add(word a, word b) { return a + b; }
static word rotated(word a, word b, int count) { return (a ^ b) << count | (a ^ b) >> (32 - count); }
static word everywhere(uint32_t x) { return x; }
static word counters(uint32_t x) { return x; }
#endif

#define QUARTER(a, b, c, d) \
    (a = add(a, b), d = rotated(d, a, 16), c = add(c, d), b = rotated(b, c, 12), \
     a = add(a, b), d = rotated(d, a, 8), c = add(c, d), b = rotated(b, c, 7))

static void xor_blocks(uint8_t *to, const word *x) {
#ifdef __wasm_simd128__
    for (int row = 0; row < 16; row += 4) {
        const v128_t a = x[row], b = x[row + 1], c = x[row + 2], d = x[row + 3];
        v128_t ab_low = wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), ab_high = wasm_i32x4_shuffle(a, b, 2, 6, 3, 7);
        v128_t cd_low = wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), cd_high = wasm_i32x4_shuffle(c, d, 2, 6, 3, 7);
        v128_t blocks[4] = {
            wasm_i64x2_shuffle(ab_low, cd_low, 0, 2), wasm_i64x2_shuffle(ab_low, cd_low, 1, 3),
            wasm_i64x2_shuffle(ab_high, cd_high, 0, 2), wasm_i64x2_shuffle(ab_high, cd_high, 1, 3),
        };
        for (int block = 0; block < 4; block++) {
            uint8_t *at = to + 64 * block + 4 * row;
            wasm_v128_store(at, wasm_v128_xor(wasm_v128_load(at), blocks[block]));
        }
    }
#else
    for (int at = 0; at < 16; at++) {
        uint32_t bytes;
        __builtin_memcpy(&bytes, to + 4 * at, 4);
        bytes ^= x[at];
        __builtin_memcpy(to + 4 * at, &bytes, 4);
    }
#endif
}

static void encrypt(const uint32_t *key, uint32_t nonce) {
    word start[16], x[16];
    start[0] = everywhere(0x61707865), start[1] = everywhere(0x3320646E);
    start[2] = everywhere(0x79622D32), start[3] = everywhere(0x6B206574);
    for (int at = 0; at < 8; at++) start[4 + at] = everywhere(key[at]);
    start[13] = everywhere(nonce), start[14] = everywhere(0), start[15] = everywhere(0);
    for (uint32_t block = 0; block < BYTES / 64; block += LANES) {
        start[12] = counters(block);
        for (int at = 0; at < 16; at++) x[at] = start[at];
        for (int round = 0; round < 10; round++) {
            QUARTER(x[0], x[4], x[8], x[12]);
            QUARTER(x[1], x[5], x[9], x[13]);
            QUARTER(x[2], x[6], x[10], x[14]);
            QUARTER(x[3], x[7], x[11], x[15]);
            QUARTER(x[0], x[5], x[10], x[15]);
            QUARTER(x[1], x[6], x[11], x[12]);
            QUARTER(x[2], x[7], x[8], x[13]);
            QUARTER(x[3], x[4], x[9], x[14]);
        }
        for (int at = 0; at < 16; at++) x[at] = add(x[at], start[at]);
        xor_blocks(data + 64 * block, x);
    }
}

int main(void) {
    uint64_t state = 88172645463325252ull, sum = 0xCBF29CE484222325ull;
    uint32_t key[8];
    for (int at = 0; at < BYTES; at++) data[at] = (uint8_t)(next_random(&state) >> 40);
    for (int at = 0; at < 8; at++) key[at] = (uint32_t)(next_random(&state) >> 32);
    bench_start();
    for (int round = 0; round < ROUNDS; round++) encrypt(key, (uint32_t)round);
    bench_end();
    for (int at = 0; at < BYTES; at++) sum = mix(sum, data[at]);
    report("chacha", sum);
    return 0;
}
