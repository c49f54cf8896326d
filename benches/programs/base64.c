// Base64 (RFC 4648) to text and back: table look-ups, or with vectors byte shuffles.
#include "simd.h"

#define BYTES 49152
#define TEXT (BYTES / 3 * 4)
#define ROUNDS 24

static uint8_t bytes[BYTES + 16], text[TEXT + 16];

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t values[256];

#ifdef __wasm_simd128__
// Twelve bytes to sixteen letters.
static v128_t encode16(v128_t in) {
    in = wasm_i8x16_shuffle(in, in, 1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    v128_t first = wasm_v128_and(wasm_u32x4_shr(in, 10), wasm_i32x4_splat(0x0000003F));
    v128_t second = wasm_v128_and(wasm_i32x4_shl(in, 4), wasm_i32x4_splat(0x00003F00));
    v128_t third = wasm_v128_and(wasm_u32x4_shr(in, 6), wasm_i32x4_splat(0x003F0000));
    v128_t fourth = wasm_v128_and(wasm_i32x4_shl(in, 8), wasm_i32x4_splat(0x3F000000));
    v128_t numbers = wasm_v128_or(wasm_v128_or(first, second), wasm_v128_or(third, fourth));
    // Which range of the alphabet: 0 for small letters, 1 to 10 for digits, 11 and 12 for the signs, 13 for capitals.
    v128_t range = wasm_u8x16_sub_sat(numbers, wasm_i8x16_splat(51));
    v128_t capital = wasm_i8x16_lt(numbers, wasm_i8x16_splat(26));
    range = wasm_v128_or(range, wasm_v128_and(capital, wasm_i8x16_splat(13)));
    const v128_t offsets = wasm_i8x16_const('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                            '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
    return wasm_i8x16_add(numbers, wasm_i8x16_swizzle(offsets, range));
}

// Sixteen letters to twelve bytes, zeros after them.
static v128_t decode16(v128_t in) {
    v128_t range = wasm_v128_and(wasm_u32x4_shr(in, 4), wasm_i8x16_splat(0x0F));
    range = wasm_i8x16_add(range, wasm_i8x16_eq(in, wasm_i8x16_splat('/')));
    const v128_t offsets = wasm_i8x16_const(0, 63 - '/', 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0, 0, 0, 0, 0, 0);
    v128_t numbers = wasm_i8x16_add(in, wasm_i8x16_swizzle(offsets, range));
    v128_t pairs = wasm_v128_or(wasm_i16x8_shl(wasm_v128_and(numbers, wasm_i16x8_splat(0x003F)), 6),
                                wasm_u16x8_shr(numbers, 8));
    v128_t fours = wasm_i32x4_dot_i16x8(pairs, wasm_i16x8_const(4096, 1, 4096, 1, 4096, 1, 4096, 1));
    return wasm_i8x16_shuffle(fours, wasm_i8x16_splat(0), 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 16, 16, 16, 16);
}
#endif

static void encode(void) {
    uint8_t *to = text;
    const uint8_t *from = bytes, *end = bytes + BYTES;
#ifdef __wasm_simd128__
    for (; from < end; from += 12, to += 16) wasm_v128_store(to, encode16(wasm_v128_load(from)));
#else
    for (; from < end; from += 3, to += 4) {
        uint32_t three = (uint32_t)from[0] << 16 | (uint32_t)from[1] << 8 | from[2];
        to[0] = (uint8_t)alphabet[three >> 18];
        to[1] = (uint8_t)alphabet[three >> 12 & 63];
        to[2] = (uint8_t)alphabet[three >> 6 & 63];
        to[3] = (uint8_t)alphabet[three & 63];
    }
#endif
}

static void decode(void) {
    uint8_t *to = bytes;
    const uint8_t *from = text, *end = text + TEXT;
#ifdef __wasm_simd128__
    for (; from < end; from += 16, to += 12) wasm_v128_store(to, decode16(wasm_v128_load(from)));
#else
    for (; from < end; from += 4, to += 3) {
        uint32_t three = (uint32_t)values[from[0]] << 18 | (uint32_t)values[from[1]] << 12 |
                         (uint32_t)values[from[2]] << 6 | values[from[3]];
        to[0] = (uint8_t)(three >> 16);
        to[1] = (uint8_t)(three >> 8);
        to[2] = (uint8_t)three;
    }
#endif
}

int main(void) {
    uint64_t state = 88172645463325252ull, sum = 0xCBF29CE484222325ull;
    for (int at = 0; at < 64; at++) values[(uint8_t)alphabet[at]] = (uint8_t)at;
    for (int at = 0; at < BYTES; at++) bytes[at] = (uint8_t)(next_random(&state) >> 40);
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        encode();
        sum = mix(sum, text[(round * 977) % TEXT]);
        decode();
        sum = mix(sum, bytes[(round * 1231) % BYTES]);
        bytes[round * 100] ^= (uint8_t)round;
    }
    bench_end();
    for (int at = 0; at < TEXT; at++) sum = mix(sum, text[at]);
    for (int at = 0; at < BYTES; at++) sum = mix(sum, bytes[at]);
    report("base64", sum);
    return 0;
}
