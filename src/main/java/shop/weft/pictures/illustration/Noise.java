package shop.weft.pictures.illustration;

/** Smooth, seeded irregularity: the same place and seed give the same value on every machine. */
final class Noise {

    private Noise() {}

    /** An even scatter in [0, 1) over whole places. */
    static double scatter(int x, int y, int seed) {
        int h = x * 0x27d4eb2d ^ Integer.rotateLeft(y * 0x165667b1, 13) ^ seed * 0x9e3779b1;
        h = (h ^ h >>> 15) * 0x2c1b3c6d;
        h = (h ^ h >>> 12) * 0x297a2d39;
        return ((h ^ h >>> 15) >>> 8) * 0x1p-24;
    }

    /** Smooth in one dimension, in [-1, 1]. */
    static double along(double x, int seed) {
        int ix = Curve.floor(x);
        double f = x - ix;
        double a = scatter(ix, 0, seed);
        return 2 * (a + (scatter(ix + 1, 0, seed) - a) * fade(f)) - 1;
    }

    /** Smooth in two dimensions, in [-1, 1], one feature per unit. */
    static double at(double x, double y, int seed) {
        int ix = Curve.floor(x);
        int iy = Curve.floor(y);
        double fx = fade(x - ix);
        double fy = fade(y - iy);
        double top = Curve.mix(scatter(ix, iy, seed), scatter(ix + 1, iy, seed), fx);
        double low = Curve.mix(scatter(ix, iy + 1, seed), scatter(ix + 1, iy + 1, seed), fx);
        return 2 * (top + (low - top) * fy) - 1;
    }

    /** Smooth round a circle, with so many features in a turn, and along y: closes on itself without a seam. */
    static double round(double turn, int features, double y, int seed) {
        double x = (turn - Math.floor(turn)) * features;
        int ix = Curve.floor(x);
        int iy = Curve.floor(y);
        double fx = fade(x - ix);
        double fy = fade(y - iy);
        int next = ix + 1 >= features ? 0 : ix + 1;
        double top = Curve.mix(scatter(ix, iy, seed), scatter(next, iy, seed), fx);
        double low = Curve.mix(scatter(ix, iy + 1, seed), scatter(next, iy + 1, seed), fx);
        return 2 * (top + (low - top) * fy) - 1;
    }

    /** Noise on noise at doubling fineness; turned between octaves so that no lattice shows. */
    static double layered(double x, double y, int seed, int octaves) {
        double sum = 0;
        double weight = 0.5;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * at(x, y, seed + octave * 131);
            double turned = 1.6 * x - 1.2 * y + 0.37;
            y = 1.2 * x + 1.6 * y + 0.71;
            x = turned;
            weight *= 0.5;
        }
        return sum;
    }

    private static double fade(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }
}
