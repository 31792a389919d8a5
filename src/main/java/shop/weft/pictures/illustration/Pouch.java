package shop.weft.pictures.illustration;

/** A small pouch: a flap with a button, or a zip with a cord pull. */
record Pouch(Textile textile, Palette palette, Chance chance, boolean flapped, boolean onMat) implements Still {

    private static final double HALF_WIDTH = 0.34;
    private static final double HALF_HEIGHT = 0.235;

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(27);
        Ground.linen(picture, fall.fork(0));
        if (onMat) {
            Mat.lay(picture, fall.fork(5), picture.halfWidth() * 0.86, picture.halfHeight() * 0.74);
        }
        Place place = Place.at(0, 0.02, fall.between(-0.1, 0.1));
        Fabric fabric = textile.cut(HALF_WIDTH, HALF_HEIGHT, picture.pixel());
        Sheet.Edge edge = new Sheet.Edge(0.035, 0.03, 0, 0.003);
        Drape stuffed = filled(fall.fork(1), HALF_WIDTH, HALF_HEIGHT);
        new Sheet(fabric, place, HALF_WIDTH, HALF_HEIGHT, stuffed, edge, picture).lay(picture, 0.034);
        if (flapped) {
            flap(picture, fall.fork(2), place);
        } else {
            zip(picture, fall.fork(3), place);
        }
    }

    @Override
    public Camera near() {
        return new Camera(0.07, -0.04, 3.6);
    }

    private static Drape filled(Chance fall, double halfWidth, double halfHeight) {
        Drape calm = Drape.calm(fall, 0.020);
        return (u, v) -> {
            double x = Curve.clamp(Math.abs(u) / halfWidth);
            double y = Curve.clamp(Math.abs(v) / halfHeight);
            return 0.055 * Math.sqrt((1 - x * x * x) * (1 - y * y * y)) + calm.at(u, v);
        };
    }

    private void flap(Picture picture, Chance fall, Place place) {
        double halfHeight = HALF_HEIGHT * 0.5;
        double down = -HALF_HEIGHT + halfHeight * 0.98;
        Fabric lower = textile.cut(HALF_WIDTH, HALF_HEIGHT * 1.3, picture.pixel());
        Fabric fabric = new Turned180(lower, HALF_HEIGHT * 0.62);
        Place over = Place.at(place.px(0, down), place.py(0, down), Math.atan2(place.sin(), place.cos()));
        Sheet.Edge edge = new Sheet.Edge(0.11, 0.012, 0.016, 0.003);
        Drape drape = filled(fall, HALF_WIDTH * 1.1, halfHeight * 2.4);
        new Sheet(fabric, over, HALF_WIDTH * 1.004, halfHeight, drape, edge, picture).lay(picture, 0.014);
        double y = place.py(0, down + halfHeight - 0.04);
        Relief relief = new Relief(picture, Bounds.around(place.px(0, 0), y, 0.12), Finish.WOOD, 0.01);
        button(relief, place.px(0, down + halfHeight - 0.04), y);
        Shadow.under(relief, 0.012);
        Light.fall(relief);
    }

    private static void button(Relief relief, double x, double y) {
        relief.fill((px, py, texel) -> {
            double r = Math.hypot(px - x, py - y);
            double outside = r - 0.029;
            if (outside < relief.picture.pixel()) {
                texel.cover = Curve.clamp(0.5 - outside / relief.picture.pixel());
                double rim = Curve.dome((r - 0.023) / 0.0075);
                texel.height = 0.006 * Math.max(rim, 0.3);
                Timber.figure(texel, px - x, py - y, Dye.WOOD, 3);
                double hole = Math.hypot(Math.abs(px - x) - 0.0065, py - y);
                texel.dim(hole < 0.0038 ? 0.25 : 1);
            }
        });
        Cord thread = new Cord(0.0022, Dye.UNDYED, 0.6, 0.05);
        thread.lay(relief, new Path().to(x - 0.0065, y, 0.004).to(x, y, 0.0065).to(x + 0.0065, y, 0.004));
    }

    private void zip(Picture picture, Chance fall, Place place) {
        double down = -HALF_HEIGHT + 0.034;
        Dye tape = palette.darkest();
        Relief relief =
                new Relief(picture, place.bounds(HALF_WIDTH, HALF_HEIGHT).grown(0.06), Finish.METAL, 0.006);
        relief.fill((px, py, texel) -> {
            double u = place.u(px, py);
            double v = place.v(px, py) - down;
            double outside = Math.max(Math.abs(u) - HALF_WIDTH + 0.026, Math.abs(v) - 0.0125);
            if (outside < picture.pixel()) {
                teeth(u, v, tape, texel);
                texel.cover = Curve.clamp(0.5 - outside / picture.pixel());
                texel.height += 0.03;
            }
        });
        pull(relief, place, down, fall);
        Shadow.under(relief, 0.006);
        Light.fall(relief);
    }

    private static void teeth(double u, double v, Dye tape, Texel texel) {
        texel.dye(tape);
        texel.dim(0.8 + 0.2 * Math.abs(Curve.zigzag(v / 0.002)));
        int tooth = Curve.floor(u / 0.0042);
        double side = (tooth & 1) == 0 ? 1 : -1;
        double across = (v - side * 0.0012) / 0.0042;
        double along = 2 * (u / 0.0042 - tooth) - 1;
        if (Math.abs(across) < 1) {
            texel.dye(Dye.BRASS);
            texel.height = 0.0028 * Curve.dome(across) * Curve.dome(along * 0.9);
            texel.gloss = 0.5;
        }
    }

    private void pull(Relief relief, Place place, double down, Chance fall) {
        double u = HALF_WIDTH - 0.075;
        new Bead(0.012, 0.009, Dye.BRASS)
                .lay(relief, place.px(u, down), place.py(u, down), 0.035, Math.atan2(place.sin(), place.cos()));
        Dye dye = palette.on(palette.main(), 1);
        double swing = fall.between(0.2, 0.7);
        for (int i = -2; i <= 2; i++) {
            Path path = new Path().to(place.px(u, down), place.py(u, down), 0.036);
            path.curve(
                    place.px(u + 0.02, down + 0.01),
                    place.py(u + 0.02, down + 0.01),
                    place.px(u + 0.03 * swing, down + 0.05),
                    place.py(u + 0.03 * swing, down + 0.05),
                    place.px(u + 0.06 * swing + i * 0.005, down + 0.105),
                    place.py(u + 0.06 * swing + i * 0.005, down + 0.105),
                    0.034);
            new Cord(0.0036, dye.times(1 + 0.05 * i), 0.6, 0.05).lay(relief, path, 0.8);
        }
    }

    /** The flap is the same cloth come over from behind, so its design stands on its head. */
    private record Turned180(Fabric fabric, double middle) implements Fabric {

        @Override
        public void at(double u, double v, Texel texel) {
            fabric.at(-u, middle - v, texel);
        }

        @Override
        public double grain() {
            return fabric.grain();
        }
    }
}
