package shop.weft.pictures.illustration;

/** A long table cloth, still half rolled up. */
record Runner(Textile textile, Chance chance, boolean fringed) implements Still {

    private static final double HALF_WIDTH = 0.235;
    private static final double ROLL = 0.062;

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(29);
        Ground.linen(picture, fall.fork(0));
        double halfHeight = picture.halfHeight() * 0.72;
        Place place = Place.at(0, 0.045, fall.pick(-1.0, 1.0) * fall.between(0.06, 0.16));
        Fabric fabric = textile.cut(HALF_WIDTH, halfHeight, picture.pixel());
        Drape calm = Drape.calm(fall.fork(1), 0.022);
        Drape drape = (u, v) -> calm.at(u, v) + 0.03 * Curve.ease(0.2, 0, v + halfHeight);
        Sheet sheet = new Sheet(fabric, place, HALF_WIDTH, halfHeight, drape, Sheet.Edge.SELVEDGE, picture);
        Relief relief = sheet.relief(picture, 0.08);
        if (fringed) {
            new Fringe(fall.fork(2), 0.06, 0.02).hang(relief, sheet, 1);
        }
        relief.lay(sheet);
        Shadow.under(relief, 0.012);
        Light.fall(relief);
        roll(picture, fabric, place, halfHeight);
    }

    @Override
    public Camera near() {
        return new Camera(0.02, 0.05, 4);
    }

    private static void roll(Picture picture, Fabric fabric, Place place, double halfHeight) {
        double middle = -halfHeight + ROLL * 0.5;
        Relief relief =
                new Relief(picture, place.bounds(HALF_WIDTH + 0.02, halfHeight + ROLL), Finish.CLOTH, fabric.grain());
        relief.fill((px, py, texel) -> {
            double u = place.u(px, py);
            double across = (place.v(px, py) - middle) / ROLL;
            double bow = 0.004 * Noise.along(u * 9, 3);
            // The turns of the roll stand out by different amounts at its ends.
            double end = HALF_WIDTH + 0.007 * Noise.along(across * 5, 8);
            double outside = Math.max(Math.abs(u) - end, (Math.abs(across) - 1) * ROLL + bow);
            if (outside < picture.pixel()) {
                double around = Math.asin(Math.clamp(across, -1, 1));
                fabric.at(u, -halfHeight + 0.02 - around * ROLL, texel);
                texel.cover = Curve.clamp(0.5 - outside / picture.pixel());
                texel.height += ROLL * 1.1 * Curve.dome(across * 0.985);
                texel.height += 0.004 * (Curve.dome(1 - Math.min(1, (end - Math.abs(u)) / 0.008)) - 1);
            }
        });
        Shadow.under(relief, 0.045);
        Light.fall(relief);
    }
}
