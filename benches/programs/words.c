// Decodes UTF-8, splits it into words and counts them in a hash table: byte loads, data-dependent
// branches, a load chain per lookup.
#include "bench.h"
#include <string.h>

enum { TEXT = 500000, SLOTS = 8192, ROUNDS = 25 };

typedef struct {
    uint32_t start, len, hash, count;
} Entry;

static uint8_t text[TEXT + 64];
static uint32_t length;
static Entry entries[SLOTS];

// Reads one code point and moves `*at` past it. Malformed input gives U+FFFD and one byte.
static uint32_t decode(uint32_t *at) {
    const uint8_t *p = text + *at;
    uint32_t c = p[0];
    uint32_t len = c < 0x80 ? 1 : c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
    if (len == 1) {
        *at += 1;
        return c;
    }
    if (len == 0) {
        *at += 1;
        return 0xFFFD;
    }
    c &= 0x7Fu >> len;
    for (uint32_t i = 1; i < len; i++) {
        if ((p[i] & 0xC0) != 0x80) {
            *at += 1;
            return 0xFFFD;
        }
        c = c << 6 | (p[i] & 0x3F);
    }
    *at += len;
    return c;
}

static int is_letter(uint32_t c) {
    return (c | 32) - 'a' < 26 || (c >= 0xC0 && c < 0x24F) || (c >= 0x370 && c < 0x3FF) || c >= 0x4E00;
}

static void count_word(uint32_t start, uint32_t len, uint32_t hash) {
    for (uint32_t i = hash;; i++) {
        Entry *entry = &entries[i % SLOTS];
        if (entry->count == 0) {
            *entry = (Entry){start, len, hash, 1};
            return;
        }
        if (entry->hash == hash && entry->len == len && !memcmp(text + entry->start, text + start, len)) {
            entry->count++;
            return;
        }
    }
}

static uint64_t count_words(void) {
    memset(entries, 0, sizeof entries);
    uint64_t points = 0;
    uint32_t at = 0, start = 0, hash = 0;
    while (at < length) {
        uint32_t before = at;
        uint32_t c = decode(&at);
        points++;
        if (is_letter(c)) {
            if (!hash) {
                start = before;
                hash = 2166136261u;
            }
            hash = (hash ^ c) * 16777619u | 1;
        } else if (hash) {
            count_word(start, before - start, hash);
            hash = 0;
        }
    }
    uint64_t sum = points;
    for (uint32_t i = 0; i < SLOTS; i++) {
        if (entries[i].count) {
            sum += mix(entries[i].hash, entries[i].count);
        }
    }
    return sum;
}

static void put(uint32_t c) {
    if (c < 0x80) {
        text[length++] = (uint8_t)c;
    } else if (c < 0x800) {
        text[length++] = (uint8_t)(0xC0 | c >> 6);
        text[length++] = (uint8_t)(0x80 | (c & 63));
    } else {
        text[length++] = (uint8_t)(0xE0 | c >> 12);
        text[length++] = (uint8_t)(0x80 | (c >> 6 & 63));
        text[length++] = (uint8_t)(0x80 | (c & 63));
    }
}

// Words from a vocabulary of 2000, short ones more often, in three scripts.
static void generate(void) {
    uint64_t state = 13;
    while (length < TEXT) {
        uint64_t pick = next_random(&state);
        uint64_t word = (pick >> 33) % 2000 * ((pick & 0xFFFF) + 1) >> 16;
        uint64_t letters = word * 0x9E3779B97F4A7C15ull + 1;
        uint32_t len = 2 + word % 9, script = word % 11;
        for (uint32_t i = 0; i < len; i++) {
            uint32_t letter = (uint32_t)(next_random(&letters) >> 40) % 26;
            put(script < 8 ? 'a' + letter : script < 10 ? 0x3B1 + letter % 25 : 0x4E00 + letter * 37);
        }
        put(pick >> 60 == 0 ? '\n' : ' ');
    }
}

int main(void) {
    generate();
    uint64_t sum = 0;
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        sum = mix(sum, count_words());
        text[round * 997 % length] ^= 1;
    }
    bench_end();
    report("words", sum);
    return 0;
}
