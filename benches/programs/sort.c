// Quicksort and heapsort of 32-bit numbers: compares, swaps and branches nobody can predict.
#include "bench.h"

enum { COUNT = 200000, ROUNDS = 3 };

static uint32_t numbers[COUNT];

static inline void swap(uint32_t *a, uint32_t *b) {
    uint32_t t = *a;
    *a = *b;
    *b = t;
}

static void quicksort(uint32_t *v, int32_t low, int32_t high) {
    while (low < high) {
        uint32_t pivot = v[low + (high - low) / 2];
        int32_t i = low, j = high;
        while (i <= j) {
            while (v[i] < pivot) {
                i++;
            }
            while (v[j] > pivot) {
                j--;
            }
            if (i <= j) {
                swap(&v[i++], &v[j--]);
            }
        }
        // Recurse into the smaller half, so that the stack stays logarithmic.
        if (j - low < high - i) {
            quicksort(v, low, j);
            low = i;
        } else {
            quicksort(v, i, high);
            high = j;
        }
    }
}

static void sift_down(uint32_t *v, uint32_t root, uint32_t end) {
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= end) {
            return;
        }
        if (child + 1 < end && v[child] < v[child + 1]) {
            child++;
        }
        if (v[root] >= v[child]) {
            return;
        }
        swap(&v[root], &v[child]);
        root = child;
    }
}

static void heapsort_(uint32_t *v, uint32_t count) {
    for (uint32_t i = count / 2; i-- > 0;) {
        sift_down(v, i, count);
    }
    for (uint32_t end = count; end-- > 1;) {
        swap(&v[0], &v[end]);
        sift_down(v, 0, end);
    }
}

static void fill(uint64_t seed) {
    for (uint32_t i = 0; i < COUNT; i++) {
        numbers[i] = (uint32_t)(next_random(&seed) >> 32);
    }
}

static uint64_t check(uint64_t sum) {
    for (uint32_t i = 0; i < COUNT; i++) {
        if (i && numbers[i - 1] > numbers[i]) {
            return 0;
        }
        sum = mix(sum, numbers[i]);
    }
    return sum;
}

int main(void) {
    uint64_t sum = 5;
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        fill(7 + round);
        quicksort(numbers, 0, COUNT - 1);
        sum = check(sum);
        fill(11 + round);
        heapsort_(numbers, COUNT);
        sum = check(sum);
    }
    bench_end();
    report("sort", sum);
    return 0;
}
