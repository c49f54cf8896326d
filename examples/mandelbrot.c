// Prints the Mandelbrot set, as wide as its argument says (default 78 columns).
//   pulley run examples/mandelbrot.wasm 100
// The module beside this file was built with ./build.sh.
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    int columns = argc > 1 ? atoi(argv[1]) : 78;
    if (argc > 2 || columns < 2 || columns > 1000) {
        fputs("usage: mandelbrot [COLUMNS]   (2 to 1000)\n", stderr);
        return 2;
    }
    const char *shades = " .:-=+*%@#";
    int rows = columns * 2 / 5;
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
            double re = 3.0 * column / columns - 2.2, im = 2.4 * row / rows - 1.2;
            double x = 0, y = 0;
            int steps = 0;
            while (x * x + y * y <= 4 && steps < 500) {
                double next = x * x - y * y + re;
                y = 2 * x * y + im;
                x = next;
                steps++;
            }
            putchar(steps == 500 ? '#' : shades[steps < 9 ? steps : 8]);
        }
        putchar('\n');
    }
    return 0;
}
