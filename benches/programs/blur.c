// A blur of grey images, weights 1 2 1 in both directions: bytes that are widened, added and narrowed again.
#include "simd.h"

#define WIDTH 640
#define HEIGHT 480
#define ROUNDS 12

static uint8_t images[2][HEIGHT][WIDTH];
static uint16_t column_sums[WIDTH + 16];

// The sums of three rows, weighted; one more at both ends, which repeat the last.
static void add_rows(const uint8_t *above, const uint8_t *row, const uint8_t *below) {
#ifdef __wasm_simd128__
    for (int x = 0; x < WIDTH; x += 8) {
        v128_t sum = wasm_i16x8_add(wasm_u16x8_load8x8(above + x), wasm_u16x8_load8x8(below + x));
        v128_t middle = wasm_u16x8_load8x8(row + x);
        wasm_v128_store(&column_sums[x + 1], wasm_i16x8_add(sum, wasm_i16x8_shl(middle, 1)));
    }
#else
    for (int x = 0; x < WIDTH; x++) {
        column_sums[x + 1] = (uint16_t)(above[x] + 2 * row[x] + below[x]);
    }
#endif
    column_sums[0] = column_sums[1];
    column_sums[WIDTH + 1] = column_sums[WIDTH];
}

static void write_row(uint8_t *out) {
#ifdef __wasm_simd128__
    const v128_t half = wasm_i16x8_splat(8);
    for (int x = 0; x < WIDTH; x += 16) {
        v128_t results[2];
        for (int part = 0; part < 2; part++) {
            const uint16_t *at = column_sums + x + 8 * part;
            v128_t ends = wasm_i16x8_add(wasm_v128_load(at), wasm_v128_load(at + 2));
            v128_t sum = wasm_i16x8_add(ends, wasm_i16x8_shl(wasm_v128_load(at + 1), 1));
            results[part] = wasm_u16x8_shr(wasm_i16x8_add(sum, half), 4);
        }
        wasm_v128_store(out + x, wasm_u8x16_narrow_i16x8(results[0], results[1]));
    }
#else
    for (int x = 0; x < WIDTH; x++) {
        out[x] = (uint8_t)((column_sums[x] + 2 * column_sums[x + 1] + column_sums[x + 2] + 8) >> 4);
    }
#endif
}

static void blur(uint8_t (*from)[WIDTH], uint8_t (*to)[WIDTH]) {
    for (int y = 0; y < HEIGHT; y++) {
        const uint8_t *above = from[y > 0 ? y - 1 : 0], *below = from[y < HEIGHT - 1 ? y + 1 : y];
        add_rows(above, from[y], below);
        write_row(to[y]);
    }
}

int main(void) {
    uint64_t state = 88172645463325252ull, sum = 0xCBF29CE484222325ull;
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) images[0][y][x] = (uint8_t)(next_random(&state) >> 40);
    }
    bench_start();
    for (int round = 0; round < ROUNDS; round++) blur(images[round & 1], images[~round & 1]);
    bench_end();
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) sum = mix(sum, images[ROUNDS & 1][y][x]);
    }
    report("blur", sum);
    return 0;
}
