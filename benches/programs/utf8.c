// Validation of UTF-8: byte by byte, or with vectors by three table look-ups of each byte and the one before it (Keiser and
// Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte", 2020).
#include "simd.h"

#define TEXTS 64
#define BYTES 4096
#define ROUNDS 12

static uint8_t texts[TEXTS][BYTES + 16];

#ifdef __wasm_simd128__
// What a pair of bytes can be wrong in, a bit each.
enum {
    TOO_SHORT = 1, TOO_LONG = 2, OVERLONG_3 = 4, TOO_LARGE = 8, SURROGATE = 16, OVERLONG_2 = 32, TOO_LARGE_1000 = 64,
    OVERLONG_4 = 64, TWO_CONTINUATIONS = 128, CARRY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
};

static v128_t wrong(v128_t now, v128_t before) {
    const v128_t first_high = wasm_u8x16_const(
        TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
        TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS,
        TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
        TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
    const v128_t first_low = wasm_u8x16_const(
        CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, CARRY | OVERLONG_2, CARRY, CARRY, CARRY | TOO_LARGE,
        CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000,
        CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000,
        CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000,
        CARRY | TOO_LARGE | TOO_LARGE_1000 | SURROGATE, CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000);
    const v128_t second_high = wasm_u8x16_const(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
    v128_t one = wasm_i8x16_shuffle(before, now, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
    v128_t two = wasm_i8x16_shuffle(before, now, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    v128_t three = wasm_i8x16_shuffle(before, now, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28);
    v128_t pairs = wasm_v128_and(
        wasm_v128_and(wasm_i8x16_swizzle(first_high, wasm_u8x16_shr(one, 4)),
                      wasm_i8x16_swizzle(first_low, wasm_v128_and(one, wasm_i8x16_splat(0x0F)))),
        wasm_i8x16_swizzle(second_high, wasm_u8x16_shr(now, 4)));
    // The third and fourth byte of a letter must be continuations, and are then two in a row.
    v128_t continues = wasm_v128_or(wasm_u8x16_sub_sat(two, wasm_u8x16_splat(0xE0 - 0x80)),
                                    wasm_u8x16_sub_sat(three, wasm_u8x16_splat(0xF0 - 0x80)));
    return wasm_v128_xor(pairs, wasm_v128_and(continues, wasm_i8x16_splat((int8_t)0x80)));
}

// The text is followed by zeros, which end no letter.
static int is_valid(const uint8_t *text) {
    v128_t before = wasm_i8x16_splat(0), found = wasm_i8x16_splat(0);
    for (int at = 0; at <= BYTES; at += 16) {
        v128_t now = wasm_v128_load(text + at);
        if (wasm_i8x16_bitmask(wasm_v128_or(now, before))) found = wasm_v128_or(found, wrong(now, before));
        before = now;
    }
    return !wasm_v128_any_true(found);
}
#else
static int is_valid(const uint8_t *text) {
    const uint8_t *end = text + BYTES;
    while (text < end) {
        uint8_t first = *text++;
        if (first < 0x80) continue;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        uint8_t least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        uint8_t most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (first < 0xC2 || first > 0xF4 || end - text < more) return 0;
        if (*text < least || *text > most) return 0;
        text++;
        for (; more > 1; more--, text++) {
            if ((*text & 0xC0) != 0x80) return 0;
        }
    }
    return 1;
}
#endif

static int put(uint8_t *to, uint32_t letter) {
    if (letter < 0x80) return to[0] = (uint8_t)letter, 1;
    int more = letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
    to[0] = (uint8_t)((more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0) | letter >> 6 * more);
    for (int at = 1; at <= more; at++) to[at] = (uint8_t)(0x80 | (letter >> 6 * (more - at) & 0x3F));
    return more + 1;
}

int main(void) {
    uint64_t state = 88172645463325252ull, sum = 0xCBF29CE484222325ull;
    // Texts with more and more letters that take several bytes; each fifth one has a byte that is wrong.
    for (int text = 0; text < TEXTS; text++) {
        int at = 0;
        while (at < BYTES - 4) {
            uint64_t random = next_random(&state);
            uint32_t letter = 0x20 + (uint32_t)(random >> 40) % 0x5F;
            if ((int)(random >> 33 & 63) < text) {
                letter = (uint32_t)(random >> 8) % 4 == 0 ? 0x10000 + (uint32_t)(random >> 12) % 0x100000
                                                          : 0x80 + (uint32_t)(random >> 12) % 0xD780;
            }
            at += put(texts[text] + at, letter);
        }
        while (at < BYTES) texts[text][at++] = '.';
        if (text % 5 == 4) texts[text][BYTES - 1 - (int)(next_random(&state) >> 54)] = 0xC0;
    }
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        for (int text = 0; text < TEXTS; text++) sum = mix(sum, (uint64_t)is_valid(texts[text]));
    }
    bench_end();
    report("utf8", sum);
    return 0;
}
