// What the programs share: the marks around the measured part, numbers that do not depend on the
// host, and a line of output. No printf, so that a module is its program and little else.
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

__attribute__((import_module("bench"), import_name("start"))) void bench_start(void);
__attribute__((import_module("bench"), import_name("end"))) void bench_end(void);

// xorshift64*: the same sequence everywhere. `state` must not be 0.
static inline uint64_t next_random(uint64_t *state) {
    uint64_t x = *state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * 0x2545F4914F6CDD1Dull;
}

// Folds `value` into a checksum (FNV-1a over 64-bit units).
static inline uint64_t mix(uint64_t sum, uint64_t value) {
    return (sum ^ value) * 0x100000001B3ull;
}

static inline uint64_t bits_of(double value) {
    uint64_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

// Writes "NAME HHHHHHHHHHHHHHHH\n" to standard output.
static void report(const char *name, uint64_t checksum) {
    char line[64];
    size_t len = 0;
    while (name[len] && len < 40) {
        line[len] = name[len];
        len++;
    }
    line[len++] = ' ';
    for (int shift = 60; shift >= 0; shift -= 4) {
        line[len++] = "0123456789abcdef"[checksum >> shift & 15];
    }
    line[len++] = '\n';
    write(1, line, len);
}

#endif
