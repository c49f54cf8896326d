// A JSON reader over a generated document: byte at a time, a switch on every byte, recursion.
// It validates, sums the numbers and hashes the strings.
#include "bench.h"

enum { DOCUMENT = 400000, ROUNDS = 40, DEPTH = 64 };

static char document[DOCUMENT + 4096];

static uint32_t length;

typedef struct {
    const char *at;
    uint64_t sum;
    uint32_t values, depth;
} Reader;

static inline void skip_space(Reader *r) {
    while (*r->at == ' ' || *r->at == '\n' || *r->at == '\t' || *r->at == '\r') {
        r->at++;
    }
}

static int read_word(Reader *r, const char *word) {
    for (; *word; word++, r->at++) {
        if (*r->at != *word) {
            return 0;
        }
    }
    r->sum = mix(r->sum, 1);
    return 1;
}

static int read_number(Reader *r) {
    int negative = *r->at == '-';
    r->at += negative;
    if (*r->at < '0' || *r->at > '9') {
        return 0;
    }
    double value = 0, scale = 1;
    while (*r->at >= '0' && *r->at <= '9') {
        value = value * 10 + (*r->at++ - '0');
    }
    if (*r->at == '.') {
        r->at++;
        while (*r->at >= '0' && *r->at <= '9') {
            scale /= 10;
            value += (*r->at++ - '0') * scale;
        }
    }
    r->sum = mix(r->sum, bits_of(negative ? -value : value));
    return 1;
}

static int read_string(Reader *r) {
    uint32_t hash = 2166136261u;
    r->at++;
    for (;;) {
        uint8_t c = (uint8_t)*r->at++;
        switch (c) {
        case '"':
            r->sum = mix(r->sum, hash);
            return 1;
        case '\\':
            c = (uint8_t)*r->at++;
            switch (c) {
            case 'n': c = '\n'; break;
            case 't': c = '\t'; break;
            case '"': case '\\': case '/': break;
            default: return 0;
            }
            break;
        case '\0':
            return 0;
        }
        hash = (hash ^ c) * 16777619u;
    }
}

static int read_value(Reader *r) {
    skip_space(r);
    r->values++;
    switch (*r->at) {
    case '{':
    case '[': {
        char open = *r->at++, close = open == '{' ? '}' : ']';
        if (++r->depth > DEPTH) {
            return 0;
        }
        skip_space(r);
        if (*r->at == close) {
            r->at++, r->depth--;
            return 1;
        }
        for (;;) {
            if (open == '{') {
                skip_space(r);
                if (*r->at != '"' || !read_string(r)) {
                    return 0;
                }
                skip_space(r);
                if (*r->at++ != ':') {
                    return 0;
                }
            }
            if (!read_value(r)) {
                return 0;
            }
            skip_space(r);
            char c = *r->at++;
            if (c == close) {
                r->depth--;
                return 1;
            }
            if (c != ',') {
                return 0;
            }
        }
    }
    case '"': return read_string(r);
    case 't': return read_word(r, "true");
    case 'f': return read_word(r, "false");
    case 'n': return read_word(r, "null");
    default: return read_number(r);
    }
}

static void put(const char *text) {
    while (*text) {
        document[length++] = *text++;
    }
}

static void put_number(uint32_t value) {
    char digits[10];
    int count = 0;
    do {
        digits[count++] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    while (count) {
        document[length++] = digits[--count];
    }
}

static void put_value(uint64_t *state, int depth) {
    static const char *const texts[] = {"\"plain\"", "\"a \\\"quoted\\\" word\"", "\"tab\\tand\\nline\"",
                                        "\"a longer piece of text, as they occur in real documents\""};
    uint32_t kind = (uint32_t)(next_random(state) >> 32) % (depth < 5 ? 10 : 6);
    switch (kind) {
    case 0: put("true"); break;
    case 1: put("null"); break;
    case 2: put("-"); // falls through
    case 3:
        put_number((uint32_t)(next_random(state) >> 44));
        put(".");
        put_number((uint32_t)(next_random(state) >> 54));
        break;
    case 4: case 5: put(texts[next_random(state) >> 62]); break;
    case 6: case 7:
        put("[");
        for (int i = 0; i < 4; i++) {
            put(i ? ", " : "");
            put_value(state, depth + 1);
        }
        put("]");
        break;
    default:
        put("{\n");
        for (int i = 0; i < 4; i++) {
            put(i ? ",\n  \"key " : "  \"key ");
            put_number((uint32_t)i);
            put("\": ");
            put_value(state, depth + 1);
        }
        put("\n}");
    }
}

int main(void) {
    uint64_t state = 9;
    put("[");
    put_value(&state, 0);
    while (length < DOCUMENT) {
        uint32_t before = length;
        put(",\n");
        put_value(&state, 2);
        if (length > DOCUMENT) {
            length = before;
            break;
        }
    }
    put("]");
    document[length] = 0;
    uint64_t sum = 0;
    bench_start();
    for (int round = 0; round < ROUNDS; round++) {
        Reader reader = {document, sum, 0, 0};
        if (!read_value(&reader) || *reader.at) {
            return 1;
        }
        sum = mix(reader.sum, reader.values);
    }
    bench_end();
    report("json", sum);
    return 0;
}
