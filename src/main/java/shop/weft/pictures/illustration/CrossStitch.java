package shop.weft.pictures.illustration;

/** Counted crosses on linen: eight-fold stars that the seed grows, set in a lattice, with a border. */
final class CrossStitch implements Fabric {

    private static final double CELL = 0.0105;

    private final Palette threads;
    private final Calico linen;
    private final int repeat;
    private final int grain;
    private final int wide;
    private final int high;
    private final double density;
    private final boolean lattice;

    CrossStitch(Palette palette, Dye ground, Calico linen, Chance design, double halfWidth, double halfHeight) {
        threads = palette.seenOn(ground);
        this.linen = linen;
        repeat = design.pick(22, 26, 30, 38);
        grain = design.grain();
        wide = (int) (halfWidth / CELL) - 2;
        high = (int) (halfHeight / CELL) - 2;
        density = design.between(-0.12, 0.12);
        lattice = design.hits(0.6);
    }

    @Override
    public double grain() {
        return 0.005;
    }

    @Override
    public void at(double u, double v, Texel texel) {
        linen.at(u, v, texel);
        int column = Curve.floor(u / CELL + 0.5);
        int row = Curve.floor(v / CELL + 0.5);
        int tone = chart(column, row);
        if (tone > 0) {
            cross(u / CELL - column, v / CELL - row, column, row, threads.get(tone - 1), texel);
        }
    }

    // 0 leaves the linen bare.
    private int chart(int column, int row) {
        int ax = Math.abs(column);
        int ay = Math.abs(row);
        if (ax > wide || ay > high) {
            return 0;
        }
        int edge = Math.min(wide - ax, high - ay);
        if (edge < 9) {
            return border(edge, wide - ax < high - ay ? ay : ax);
        }
        int x = Math.abs(Math.floorMod(column + repeat / 2, repeat) - repeat / 2);
        int y = Math.abs(Math.floorMod(row + repeat / 2, repeat) - repeat / 2);
        int far = Math.max(x, y);
        int near = Math.min(x, y);
        int half = repeat / 2;
        if (lattice && x + y >= half - 1 && x + y <= half) {
            return 2;
        }
        if (x + y > half) {
            int cx = half - far;
            int cy = half - near;
            return cx + cy < half / 2 && Noise.at(Math.max(cx, cy) * 0.7, Math.min(cx, cy) * 0.7, grain + 3) > density
                    ? 3
                    : 0;
        }
        double grown = Noise.at(far * 0.55, near * 0.55, grain) + 0.25 - 0.5 * far / half;
        if ((near == 0 && far < half - 3) || (far == near && far < half / 2)) {
            return 1;
        }
        return grown > density + 0.05 ? 1 : grown > density - 0.18 && far + near < half - 3 ? 2 : 0;
    }

    private static int border(int edge, int along) {
        int wave = Math.abs(Math.floorMod(along, 12) - 6);
        return edge == 0 || edge == 8
                ? 1
                : edge < 8 && edge > 0 && Math.abs(edge - 1 - wave) < 1
                        ? 2
                        : (edge == 4 && wave == 0) || (edge == 3 && wave == 6) ? 3 : 0;
    }

    private void cross(double x, double y, int column, int row, Dye dye, Texel texel) {
        double odd = 0.06 * (Noise.scatter(column, row, grain) - 0.5);
        double rising = (x + y) * 0.7071 + odd;
        double falling = (x - y) * 0.7071 - odd;
        leg(falling, rising, 0.0, dye.times(0.93 + odd), texel);
        leg(rising, falling, 0.0014, dye.times(1.02 + odd), texel);
    }

    // One leg of the cross, its two strands side by side.
    private static void leg(double across, double along, double lift, Dye dye, Texel texel) {
        double distance = Math.abs(across) / 0.21;
        if (distance < 1 && Math.abs(along) < 0.69) {
            double strands = Curve.dome(2 * Curve.fromNearest(across / 0.21 - 0.5));
            double ends = Curve.dome(along / 0.74);
            texel.dye(dye);
            texel.dim(0.82 + 0.2 * strands);
            texel.height = lift + 0.0012 + CELL * (0.13 * Curve.dome(distance) + 0.06 * strands) * ends;
            texel.gloss = 0.24;
        }
    }
}
