// Five bodies under gravity, in f64: long dependent float chains, square roots, divisions.
#include "bench.h"

enum { BODIES = 5, STEPS = 450000 };

typedef struct {
    double position[3], velocity[3], mass;
} Body;

static Body bodies[BODIES] = {
    {{0, 0, 0}, {0, 0, 0}, 40.0},
    {{4.8, -1.2, -0.1}, {0.6, 2.8, -0.02}, 0.038},
    {{8.3, 4.1, -0.4}, {-1.0, 1.8, 0.01}, 0.011},
    {{12.9, -15.1, -0.2}, {1.1, 0.9, -0.01}, 0.0017},
    {{15.4, -25.9, 0.2}, {1.0, 0.6, -0.03}, 0.002},
};

static void step(double dt) {
    for (int i = 0; i < BODIES; i++) {
        Body *p = &bodies[i];
        for (int j = i + 1; j < BODIES; j++) {
            Body *q = &bodies[j];
            double d[3], square = 0;
            for (int axis = 0; axis < 3; axis++) {
                d[axis] = p->position[axis] - q->position[axis];
                square += d[axis] * d[axis];
            }
            double pull = dt / (square * __builtin_sqrt(square));
            for (int axis = 0; axis < 3; axis++) {
                p->velocity[axis] -= d[axis] * q->mass * pull;
                q->velocity[axis] += d[axis] * p->mass * pull;
            }
        }
    }
    for (int i = 0; i < BODIES; i++) {
        for (int axis = 0; axis < 3; axis++) {
            bodies[i].position[axis] += dt * bodies[i].velocity[axis];
        }
    }
}

int main(void) {
    bench_start();
    for (int i = 0; i < STEPS; i++) {
        step(0.001);
    }
    bench_end();
    uint64_t sum = 0;
    for (int i = 0; i < BODIES; i++) {
        for (int axis = 0; axis < 3; axis++) {
            sum = mix(sum, bits_of(bodies[i].position[axis]));
        }
    }
    report("nbody", sum);
    return 0;
}
