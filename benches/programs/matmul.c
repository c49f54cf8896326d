// Matrix product in f64: three nested loops, a multiply-add chain, strided loads.
#include "bench.h"

enum { N = 160, ROUNDS = 16 };

static double a[N][N], b[N][N], c[N][N];

static void multiply(void) {
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            double sum = 0;
            for (int k = 0; k < N; k++) {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = sum;
        }
    }
}

int main(void) {
    uint64_t state = 1;
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            a[i][j] = (double)(int64_t)(next_random(&state) >> 40) / 16777216.0 - 0.5;
            b[i][j] = (double)(int64_t)(next_random(&state) >> 40) / 16777216.0 - 0.5;
        }
    }
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        multiply();
        for (int i = 0; i < N; i++) {
            a[i][round] = c[round][i] * 0.25; // the next round depends on this one
        }
    }
    bench_end();
    uint64_t sum = 0;
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            sum = mix(sum, bits_of(c[i][j]));
        }
    }
    report("matmul", sum);
    return 0;
}
