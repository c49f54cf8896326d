// The sieve of Eratosthenes: byte stores at growing strides, then a counting scan.
#include "bench.h"
#include <string.h>

enum { LIMIT = 1000000, ROUNDS = 28 };

static uint8_t composite[LIMIT + 1];

static uint32_t sieve(uint32_t limit) {
    memset(composite, 0, limit + 1);
    for (uint32_t i = 2; i * i <= limit; i++) {
        if (!composite[i]) {
            for (uint32_t j = i * i; j <= limit; j += i) {
                composite[j] = 1;
            }
        }
    }
    uint32_t primes = 0;
    for (uint32_t i = 2; i <= limit; i++) {
        primes += !composite[i];
    }
    return primes;
}

int main(void) {
    uint64_t sum = 0;
    bench_start();
    for (uint32_t round = 0; round < ROUNDS; round++) {
        sum = mix(sum, sieve(LIMIT - round));
    }
    bench_end();
    report("sieve", sum);
    return 0;
}
