package shop.weft.pictures.illustration;

/** Strands of beads laid out in open loops, gathered at a clasp, with larger beads where the design rests. */
final class Necklace {

    private final Palette palette;
    private final BeadChart chart;
    private final Chance shape;

    Necklace(Palette palette, BeadChart chart, Chance shape) {
        this.palette = palette;
        this.chart = chart;
        this.shape = shape;
    }

    void lay(Picture picture) {
        boolean collar = shape.hits(0.45);
        int strands = collar ? 9 + shape.below(4) : 3 + shape.below(3);
        double size = collar ? 0.0082 : 0.0105;
        double step = collar ? size * 1.95 : shape.between(0.036, 0.05);
        double inner = collar ? 0.22 : 0.34 - 0.5 * strands * step;
        Relief relief = new Relief(picture, Bounds.around(0, 0, 0.5), Finish.GLASS, size);
        for (int strand = strands - 1; strand >= 0; strand--) {
            strand(relief, strand, strands, inner + strand * step, size, collar);
        }
        clasp(relief, inner, inner + (strands - 1) * (collar ? step : 0.006), collar);
        Shadow.under(relief, 0.016);
        Light.fall(relief);
    }

    private void strand(Relief relief, int strand, int strands, double radius, double size, boolean collar) {
        double top = collar ? radius : 0.2 + strand * 0.012;
        double drop = collar ? radius : radius * 1.25;
        double from = 0.36;
        double to = 2 * Math.PI - 0.36;
        int number = 0;
        double lastX = 0;
        double lastY = 0;
        Cord thread = new Cord(size * 0.22, Dye.UNDYED.times(0.8), 0, 0);
        double wobble = collar ? 0.0006 : 0.004;
        for (double t = from; t < to; ) {
            double r = radius + wobble * Noise.along(t * 5, strand + 900);
            double gathered = collar ? 0 : Curve.ease(1.25, 0, Math.min(t, 2 * Math.PI - t));
            double x = Curve.mix(Math.sin(t) * r, Math.sin(t) * 0.15, gathered);
            double y = Curve.mix(-0.05 - Math.cos(t) * (Math.cos(t) > 0 ? top : drop), -0.29, gathered * gathered);
            boolean large = !collar && Math.floorMod(number + strand, 9) == 4;
            double width = size * (large ? 1.55 : 1 + 0.12 * (Noise.scatter(number, strand, 5) - 0.5));
            Dye dye = collar
                    ? chart.at((int) Math.round((t - Math.PI) * 24), strand, strands)
                    : strung(number, strand, large);
            double speed = Math.hypot(Math.cos(t) * radius, Math.sin(t) * (Math.cos(t) > 0 ? top : drop));
            double angle = Math.atan2(Math.sin(t) * (Math.cos(t) > 0 ? top : drop), Math.cos(t) * r);
            if (number > 0) {
                thread.lay(relief, new Path().to(lastX, lastY, -size * 0.5).to(x, y, -size * 0.5));
            }
            lastX = x;
            lastY = y;
            new Bead(width * 0.9, width, dye.times(0.9 + 0.2 * Noise.scatter(number, strand, 6)))
                    .lay(relief, x, y, collar ? 0 : 0.002 * strand, angle);
            number++;
            t += width * 1.86 / Math.max(0.05, speed);
        }
    }

    private Dye strung(int number, int strand, boolean large) {
        if (large) {
            return palette.on(palette.main(), strand);
        }
        int beat = Math.floorMod(number + strand * 2, 9);
        return beat == 3 || beat == 5 ? palette.on(palette.main(), strand + 1) : palette.main();
    }

    private void clasp(Relief relief, double inner, double outer, boolean collar) {
        double y = collar ? -0.05 - 0.95 * (inner + outer) * 0.5 : -0.28;
        for (int side = -1; side <= 1; side += 2) {
            double x = side * (collar ? (inner + outer) * 0.5 * 0.32 : 0.05);
            new Bead(0.016, 0.013, Dye.BRASS).lay(relief, x, y, 0.01, 0);
            new Cord(0.0028, Dye.BRASS, 0, 0.8)
                    .lay(
                            relief,
                            new Path()
                                    .to(x, y, 0.01)
                                    .curve(x * 0.7, y - 0.03, x * 0.3, y - 0.02, side * 0.006, y - 0.012, 0.01));
        }
    }
}
