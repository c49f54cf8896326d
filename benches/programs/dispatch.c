// A small stack machine, dispatched through a table of functions: `call_indirect` at every step.
// The program it runs adds up the lengths of Collatz sequences.
#include "bench.h"

enum { LAST = 7000 };

typedef struct {
    const int32_t *pc;
    uint32_t *top;
    uint32_t locals[4], stack[16];
    int running;
} Machine;

typedef void (*Operation)(Machine *);

static void op_halt(Machine *m) { m->running = 0; }
static void op_push(Machine *m) { *++m->top = (uint32_t)*m->pc++; }
static void op_get(Machine *m) { *++m->top = m->locals[*m->pc++]; }
static void op_set(Machine *m) { m->locals[*m->pc++] = *m->top--; }
static void op_add(Machine *m) { m->top--, m->top[0] += m->top[1]; }
static void op_mul(Machine *m) { m->top--, m->top[0] *= m->top[1]; }
static void op_and(Machine *m) { m->top--, m->top[0] &= m->top[1]; }
static void op_shr(Machine *m) { m->top--, m->top[0] >>= m->top[1]; }
static void op_lt(Machine *m) { m->top--, m->top[0] = m->top[0] < m->top[1]; }
static void op_jump(Machine *m) { m->pc += *m->pc; }
static void op_jump_zero(Machine *m) { m->pc += *m->top-- ? 1 : *m->pc; }

enum { HALT, PUSH, GET, SET, ADD, MUL, AND, SHR, LT, JUMP, JUMP_ZERO };

static Operation const table[] = {op_halt, op_push, op_get, op_set, op_add,  op_mul,
                                  op_and,  op_shr,  op_lt,  op_jump, op_jump_zero};

// locals: 0 = n, 1 = x, 2 = steps, 3 = the odd/even bit
static const int32_t program[] = {
    /*  0 */ GET, 0, SET, 1,                    // outer: x = n
    /*  4 */ PUSH, 1, GET, 1, LT, JUMP_ZERO, 36, // inner: while 1 < x (to 46)
    /* 11 */ GET, 2, PUSH, 1, ADD, SET, 2,      // steps += 1
    /* 18 */ GET, 1, PUSH, 1, AND, JUMP_ZERO, 13, // if x is odd (else to 37)
    /* 25 */ GET, 1, PUSH, 3, MUL, PUSH, 1, ADD, SET, 1, // x = 3x + 1
    /* 35 */ JUMP, -32,                         // to inner
    /* 37 */ GET, 1, PUSH, 1, SHR, SET, 1,      // x >>= 1
    /* 44 */ JUMP, -41,                         // to inner
    /* 46 */ GET, 0, PUSH, 1, ADD, SET, 0,      // n += 1
    /* 53 */ GET, 0, PUSH, LAST, LT, JUMP_ZERO, 3, // until n reaches LAST (to 62)
    /* 60 */ JUMP, -61,                         // to outer
    /* 62 */ HALT,
};

int main(void) {
    Machine machine = {program, machine.stack, {1, 0, 0, 0}, {0}, 1};
    uint64_t steps = 0;
    bench_start();
    while (machine.running) {
        table[*machine.pc++](&machine);
        steps++;
    }
    bench_end();
    report("dispatch", mix(mix(0, steps), machine.locals[2]));
    return 0;
}
