package shop.weft.pictures.illustration;

/** Two earrings side by side: a wire hook, a triangle of brick-stitched beads, a fringe of strands. */
final class Earrings {

    private static final double SIZE = 0.0115;

    private final Palette palette;
    private final BeadChart chart;
    private final int base;
    private final int longest;
    private final int fall;
    private final boolean hoop;

    Earrings(Palette palette, BeadChart chart, Chance shape) {
        this.palette = palette;
        this.chart = chart;
        base = 9 + 2 * shape.below(3);
        longest = 10 + shape.below(9);
        fall = shape.below(4);
        hoop = shape.hits(0.35);
    }

    void lay(Picture picture) {
        for (int side = -1; side <= 1; side += 2) {
            Relief relief = new Relief(picture, Bounds.box(side * 0.18, 0, 0.17, 0.46), Finish.GLASS, SIZE);
            earring(relief, side * 0.18, side);
            Shadow.under(relief, 0.014);
            Light.fall(relief);
        }
    }

    private void earring(Relief relief, double x, int side) {
        double top = -0.24;
        hook(relief, x, top, side);
        double step = SIZE * 1.92;
        if (hoop) {
            ring(relief, x, top);
            return;
        }
        for (int row = 0; row < base; row++) {
            int beads = row + 1;
            double y = top + 0.03 + row * step * 0.9;
            for (int i = 0; i < beads; i++) {
                double place = i - (beads - 1) * 0.5;
                Dye dye = chart.at(Math.abs((int) Math.round(place * 2)) / 2 * 2, row, base * 2);
                bead(relief, x + place * step, y, dye, row * 31 + i);
            }
        }
        double from = top + 0.03 + base * step * 0.9;
        for (int i = 0; i < base; i++) {
            strand(relief, x + (i - (base - 1) * 0.5) * step, from, i);
        }
    }

    // A brass ring, its lower half hung with strands.
    private void ring(Relief relief, double x, double top) {
        double r = base * SIZE * 0.96;
        double middle = top + 0.02 + r;
        Path round = new Path();
        for (int i = 0; i <= 48; i++) {
            round.to(x + r * Math.sin(i * Math.PI / 24), middle - r * Math.cos(i * Math.PI / 24), 0);
        }
        new Cord(0.0052, Dye.BRASS, 0, 0.9).lay(relief, round);
        for (int i = 0; i < base; i++) {
            double across = (i - (base - 1) * 0.5) * SIZE * 1.86;
            strand(relief, x + across, middle + Math.sqrt(r * r - across * across) + SIZE * 0.4, i);
        }
    }

    private void strand(Relief relief, double x, double from, int i) {
        int out = Math.abs(2 * i - (base - 1)) / 2;
        int length = switch (fall) {
            case 0 -> longest - out;
            case 1 -> longest;
            case 2 -> longest - base / 2 + out;
            default -> longest - (out & 1) * 3;
        };
        double y = from;
        for (int k = 0; k < length; k++) {
            Dye dye = chart.at(k + out, out, base);
            bead(relief, x + 0.0012 * Noise.along(k * 0.4, i), y, dye, i * 57 + k);
            y += SIZE * 1.74;
        }
        new Bead(SIZE * 1.7, SIZE * 1.1, palette.on(palette.main(), 1))
                .lay(relief, x, y + SIZE * 0.8, 0.001, Math.PI / 2);
    }

    private static void bead(Relief relief, double x, double y, Dye dye, int number) {
        double odd = Noise.scatter(number, 3, 17);
        new Bead(SIZE * 0.86, SIZE * (0.94 + 0.08 * odd), dye.times(0.88 + 0.24 * odd))
                .lay(relief, x, y, 0, Math.PI / 2 + 0.12 * (odd - 0.5));
    }

    private static void hook(Relief relief, double x, double y, int side) {
        Path path = new Path().to(x, y + 0.03, 0);
        path.curve(x, y - 0.02, x, y - 0.05, x, y - 0.075, 0.004);
        path.curve(x, y - 0.165, x + side * 0.085, y - 0.165, x + side * 0.085, y - 0.06, 0.004);
        path.curve(x + side * 0.085, y - 0.03, x + side * 0.09, y - 0.01, x + side * 0.1, y + 0.005, 0.002);
        new Cord(0.0042, Dye.BRASS, 0, 0.9).lay(relief, path);
    }
}
