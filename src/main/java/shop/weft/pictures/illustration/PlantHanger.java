package shop.weft.pictures.illustration;

/** A knotted plant hanger: from a wooden ring four sinnets run down to cradle a pot, and end in a tassel. */
record PlantHanger(Palette palette, Chance chance, boolean inRoom) implements Still {

    private static final double CORD = 0.0058;

    @Override
    public void lay(Picture picture) {
        Chance shape = chance.fork(72);
        Ground.paper(picture, shape.fork(0));
        if (inRoom) {
            Console.stand(picture, palette, chance.fork(74));
            Timber.rail(picture, shape.fork(9), -0.455, -0.16, 0.16, 0.011);
        }
        Dye dye = palette.lightest().lightness() > 0.6 && shape.hits(0.6) ? palette.lightest() : palette.main();
        Dye dip = palette.on(dye, shape.below(2));
        double ring = -0.43;
        double rim = 0.065;
        double width = shape.between(0.125, 0.15);
        cords(picture, dye, dip, ring, rim, width * 0.8, 1, shape);
        pot(picture, shape, rim, width);
        leaves(picture, shape, rim);
        cords(picture, dye, dip, ring, rim, width * 0.97, 2, shape);
        cradle(picture, dye, dip, rim, width, shape);
    }

    @Override
    public Camera whole() {
        return inRoom ? new Camera(0, 0.12, 0.76) : Camera.WHOLE;
    }

    @Override
    public Camera near() {
        return new Camera(0.06, 0.17, 3.2);
    }

    private void pot(Picture picture, Chance shape, double rim, double width) {
        double high = width * shape.between(1.45, 1.8);
        Profile profile = Profile.vessel(
                0.010, 0.02, 0, width * 0.62, 0, width * 0.75, 0.012, width * 0.98, high * 0.5, width, high);
        Turned pot = new Turned(profile, 0, rim + high * Math.cos(0.28), 0.28);
        Relief relief = pot.relief(picture, Finish.GLAZE, 0.006, new Glaze(palette, chance.fork(73)));
        Shadow.under(relief, 0.05);
        Light.fall(relief);
    }

    private static void leaves(Picture picture, Chance shape, double rim) {
        int count = 11 + shape.below(6);
        Dye green = Dye.of(shape.pick(0x4F6B42, 0x5D7A4A, 0x46624A));
        boolean trailing = shape.hits(0.5);
        for (int i = 0; i < count; i++) {
            double side = (i + 0.5) / count * 2 - 1;
            double away = side * (trailing ? 0.19 : 0.15) + shape.between(-0.03, 0.03);
            double up = rim - shape.between(0.07, 0.17) * (1.1 - Math.abs(side));
            double end = trailing ? up + 0.20 * Math.abs(side) : up;
            Relief relief = new Relief(picture, Bounds.box(0, rim - 0.05, 0.3, 0.27), Finish.CLOTH, 0.02);
            Path path = new Path().to(side * 0.05, rim + 0.012, 0);
            path.curve(side * 0.07, rim - 0.06, away * 0.8, up - 0.03, away, end, 0.01);
            new Leaf(green.times(shape.between(0.7, 1.25)), shape.between(0.016, 0.024)).lay(relief, path);
            Shadow.under(relief, 0.012);
            Light.fall(relief);
        }
    }

    private static void cords(
            Picture picture, Dye dye, Dye dip, double ring, double rim, double spread, int pair, Chance shape) {
        Relief relief = new Relief(picture, new Bounds(-0.25, -0.5, 0.25, rim + 0.1), Finish.CLOTH, CORD * 2);
        Knots knots = new Knots(relief, dye, dip, CORD);
        double start = ring + 0.075;
        for (int side = -1; side <= 1; side += 2) {
            double foot = side * spread;
            double head = side * CORD * 2;
            knots.pair(head, ring + 0.02, foot, rim + 0.02);
            knots.pair(head + side * CORD * 2, ring + 0.02, foot + side * CORD * 2, rim + 0.02);
            int tied = 5 + shape.below(4);
            for (int k = 0; k < tied && pair == 2; k++) {
                double t = 0.36 + k * CORD * 5.8 / (rim - start);
                double bend = t * t * (3 - 2 * t);
                knots.square(Curve.mix(head, foot, bend) + side * CORD, Curve.mix(ring + 0.02, rim + 0.02, t));
            }
        }
        if (pair == 2) {
            Path round = new Path().to(-0.028, ring, 0.004);
            round.curve(-0.028, ring - 0.036, 0.028, ring - 0.036, 0.028, ring, 0.004);
            round.curve(0.028, ring + 0.036, -0.028, ring + 0.036, -0.028, ring, 0.004);
            new Cord(0.0065, Dye.WOOD, 0, 0.2).lay(relief, round);
            knots.hitches(-CORD * 4, ring + 0.045, CORD * 4, ring + 0.045);
            knots.hitches(-CORD * 4, ring + 0.056, CORD * 4, ring + 0.056);
        }
        Shadow.under(relief, 0.016);
        Light.fall(relief);
    }

    private static void cradle(Picture picture, Dye dye, Dye dip, double rim, double width, Chance shape) {
        Relief relief = new Relief(picture, new Bounds(-0.25, rim - 0.05, 0.25, 0.5), Finish.CLOTH, CORD * 2);
        Knots knots = new Knots(relief, dye, dip, CORD);
        double low = rim + width * 1.95;
        double middle = rim + width * 0.85;
        for (int side = -1; side <= 1; side += 2) {
            double out = side * (width + CORD);
            knots.pair(out, rim, side * width * 0.52, middle);
            knots.pair(out, rim, side * (width * 0.98), middle + width * 0.3);
            knots.pair(side * width * 0.45, middle, side * CORD, low);
            knots.pair(0, middle + width * 0.12, side * width * 0.5, middle - CORD * 3);
            knots.pair(side * (width * 0.98), middle + width * 0.3, side * CORD * 3, low);
            knots.square(side * width * 0.5, middle);
        }
        for (int k = 0; k < 4; k++) {
            knots.hitches(-CORD * 4.4, low + k * CORD * 2, CORD * 4.4, low + k * CORD * 2);
        }
        for (int i = 0; i < 15; i++) {
            knots.end((i - 7) * CORD * 0.95, low + CORD * 6, (0.47 - low) * shape.between(0.78, 0.94), shape);
        }
        Shadow.under(relief, 0.02);
        Light.fall(relief);
    }
}
