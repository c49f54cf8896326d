// Counts lines, words and bytes of files, or of standard input.
//   pulley run --dir . examples/wc.wasm README.md
// The module beside this file was built with ./build.sh.
#include <stdio.h>

typedef struct {
    unsigned long lines, words, bytes;
} Counts;

static int count(FILE *file, Counts *counts) {
    int inside = 0, c;
    while ((c = getc(file)) != EOF) {
        int space = c == ' ' || (c >= '\t' && c <= '\r');
        counts->lines += c == '\n';
        counts->words += !space && !inside;
        counts->bytes++;
        inside = !space;
    }
    return !ferror(file);
}

static void put_number(unsigned long n) {
    char digits[24];
    int at = sizeof digits;
    do {
        digits[--at] = (char)('0' + n % 10);
        n /= 10;
    } while (n);
    for (int width = (int)sizeof digits - at; width < 8; width++) {
        putchar(' ');
    }
    fwrite(digits + at, 1, sizeof digits - (size_t)at, stdout);
}

static void print(const Counts *counts, const char *name) {
    put_number(counts->lines);
    put_number(counts->words);
    put_number(counts->bytes);
    if (name) {
        putchar(' ');
        fputs(name, stdout);
    }
    putchar('\n');
}

int main(int argc, char **argv) {
    Counts total = {0, 0, 0};
    int status = 0;
    if (argc < 2) {
        if (!count(stdin, &total)) {
            perror("standard input");
            status = 1;
        }
        print(&total, NULL);
    }
    for (int i = 1; i < argc; i++) {
        Counts counts = {0, 0, 0};
        FILE *file = fopen(argv[i], "rb");
        if (!file || !count(file, &counts)) {
            perror(argv[i]);
            status = 1;
        } else {
            print(&counts, argv[i]);
        }
        if (file) {
            fclose(file);
        }
        total.lines += counts.lines;
        total.words += counts.words;
        total.bytes += counts.bytes;
    }
    if (argc > 2) {
        print(&total, "total");
    }
    return status;
}
