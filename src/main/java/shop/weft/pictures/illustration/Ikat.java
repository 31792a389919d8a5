package shop.weft.pictures.illustration;

/** Warp ikat: the pattern is tied and dyed into the warp before weaving, so its edges run and feather along the warp. */
final class Ikat implements Textile {

    private static final double WARP = 0.0040;
    private static final double WEFT = 0.0062;

    private final Palette palette;
    private final Chance chance;

    Ikat(Palette palette, Chance chance) {
        this.palette = palette;
        this.chance = chance;
    }

    @Override
    public Fabric cut(double halfWidth, double halfHeight, double pixel) {
        Chance design = chance.fork(81);
        int across = Math.max(1, (int) Math.round(2 * halfWidth / design.between(0.15, 0.30)));
        double margin = design.between(0.02, 0.055);
        double cell = 2 * (halfWidth - margin) / across;
        Loom loom = new Loom(WARP, WEFT, Draft.PLAIN, 0.72, design.grain(), pixel);
        return new Tied(loom, palette, design, cell, halfWidth - margin, across);
    }

    private static final class Tied implements Fabric, Loom.Dyeing {

        private final Loom loom;
        private final Palette palette;
        private final Palette figures;
        private final double cell;
        private final double tall;
        private final double inner;
        private final double offset;
        private final int figure;
        private final int rings;
        private final double hooks;
        private final double step;
        private final int grain;
        private final boolean staggered;
        private final double reach;
        private final boolean filled;

        Tied(Loom loom, Palette palette, Chance design, double cell, double inner, int across) {
            this.loom = loom;
            this.palette = palette;
            figures = palette.seenOn(palette.main());
            this.cell = cell;
            this.inner = inner;
            tall = cell * design.between(0.9, 1.6);
            offset = across % 2 == 0 ? 0.5 : 0;
            figure = design.below(5);
            rings = cell < 0.19 ? 3 : 3 + design.below(3);
            reach = design.between(1.1, 1.65);
            filled = design.hits(0.65);
            hooks = design.hits(0.6) ? design.between(0.10, 0.24) : 0;
            step = cell / (10 + 2 * design.below(4));
            grain = design.grain();
            staggered = design.hits(0.5);
        }

        @Override
        public void at(double u, double v, Texel texel) {
            loom.at(u, v, this, texel);
        }

        @Override
        public double grain() {
            return WARP * 1.2;
        }

        @Override
        public Dye end(double u, double v) {
            return warp(Curve.floor(u / WARP), v);
        }

        @Override
        public Dye weft(int number, double u) {
            return palette.main().times(0.7);
        }

        @Override
        public Dye warp(int number, double v) {
            double u = (number + 0.5) * WARP;
            if (Math.abs(u) > inner) {
                return border(Math.abs(u) - inner);
            }
            // Bundles were tied together and slipped together; single yarns slipped a little more.
            int bundle = Curve.floor(u / step);
            double slip = 0.010 * (Noise.scatter(bundle, 1, grain) - 0.5)
                    + 0.007 * (Noise.scatter(number, 2, grain) - 0.5)
                    + 0.0035 * Noise.at(v * 90, number * 0.7, grain + 1);
            double tone = tone((bundle + 0.5) * step, v + slip);
            int ring = Curve.floor(tone);
            double part = tone - ring;
            // Where the binding ended, the dye crept under it: a soft change over a few millimetres.
            double seep = Curve.ease(0.80, 1.0, part);
            return shade(ring).mix(shade(ring + 1), 0.55 * seep);
        }

        private Dye border(double beyond) {
            int band = Curve.floor(beyond / 0.009);
            return band == 0 ? figures.get(1) : (band & 1) == 0 ? palette.main() : figures.get(0);
        }

        private Dye shade(int ring) {
            return ring >= rings ? palette.main() : palette.get(1 + Math.max(0, ring) * (rings > 4 ? 2 : 1));
        }

        // Which ring of the figure a place is in: 0 its heart, from `rings` on the ground.
        private double tone(double u, double v) {
            double column = u / cell + offset;
            int number = Curve.floor(column + 0.5);
            double row = v / tall + (staggered && (number & 1) != 0 ? 0.5 : 0);
            double x = Math.abs(Curve.fromNearest(column)) * 2;
            double y = Math.abs(Curve.fromNearest(row)) * 2;
            double comb = hooks * (Math.abs(Curve.zigzag(x * 3.5)) - 0.5);
            double distance = switch (figure) {
                case 0 -> x + y + comb;
                case 1 -> Math.hypot(x * 0.95, y * 0.9) + comb * Math.abs(y) + 0.12 * Math.abs(Curve.zigzag(x * 2));
                case 2 ->
                    2 * Math.abs(Curve.fromNearest(row + 0.22 * Math.abs(Curve.zigzag(column)))) * 1.05 + comb * 0.3;
                case 3 -> Math.min(x * 1.9 + y * 0.75, x * 0.75 + y * 1.9) + comb * 0.5;
                default -> Math.max(x * 0.8 + 0.35 * y, Math.abs(y - 0.35 * x)) + 0.18 + comb;
            };
            double tone = Math.max(0, distance * (rings + 0.6) / reach);
            // Smaller lozenges where four figures leave room.
            double corner = (2 - x - y + 0.4 * comb) * (rings + 0.6) / reach * 1.5;
            return filled && tone > rings - 0.3 && corner < rings ? Math.max(0.6, corner) : tone;
        }
    }
}
