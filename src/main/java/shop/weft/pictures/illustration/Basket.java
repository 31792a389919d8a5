package shop.weft.pictures.illustration;

/** Coiled baskets: an open one, a tray seen from nearly above, one with a lid. */
record Basket(String form, Palette palette, Chance chance, boolean pair) implements Still {

    private static final double COIL = 0.0185;

    @Override
    public void lay(Picture picture) {
        Chance shape = chance.fork(31);
        Ground.linen(picture, shape.fork(0));
        if (pair) {
            double side = shape.pick(-1.0, 1.0);
            stand(picture, shape.fork(1), new Coils(palette, chance.fork(33), COIL), -0.13 * side, -0.10, 0.80);
            stand(picture, shape.fork(2), new Coils(palette, chance.fork(32), COIL), 0.16 * side, 0.16, 0.62);
        } else {
            stand(picture, shape.fork(1), new Coils(palette, chance.fork(32), COIL), 0, 0, 1.1);
        }
    }

    private void stand(Picture picture, Chance shape, Coils coils, double x, double y, double size) {
        switch (form) {
            case "tray" -> tray(picture, shape, coils, x, y, size);
            case "lidded" -> lidded(picture, shape, coils, x, y, size);
            default -> open(picture, shape, coils, x, y, size);
        }
    }

    @Override
    public Camera near() {
        return form.equals("tray") ? new Camera(0.16, -0.10, 3.4) : new Camera(-0.06, 0.04, 3.6);
    }

    private static void open(Picture picture, Chance shape, Coils coils, double x, double y, double k) {
        double foot = k * shape.between(0.17, 0.22);
        double belly = k * shape.between(0.28, 0.32);
        double lip = k * shape.between(0.25, 0.31);
        double height = k * shape.between(0.26, 0.36);
        Profile profile = Profile.vessel(
                COIL * 0.8, 0.02, 0, foot * 0.9, 0.0, foot + 0.03 * k, 0.02, belly, height * 0.5, lip, height);
        new Turned(profile, x, y + 0.16 * k, 0.62).lay(picture, Finish.STRAW, coils.grain(), coils);
    }

    private static void tray(Picture picture, Chance shape, Coils coils, double x, double y, double k) {
        double lip = k * shape.between(0.35, 0.385);
        double rise = k * shape.between(0.05, 0.09);
        Profile profile = Profile.vessel(COIL * 0.7, 0.02, 0, lip * 0.6, 0, lip * 0.85, rise * 0.35, lip, rise);
        new Turned(profile, x, y + 0.01, 1.32).lay(picture, Finish.STRAW, coils.grain(), coils);
    }

    private static void lidded(Picture picture, Chance shape, Coils coils, double x, double y, double k) {
        double foot = k * shape.between(0.15, 0.19);
        double belly = k * shape.between(0.23, 0.27);
        double height = k * shape.between(0.26, 0.36);
        double lip = belly * shape.between(0.8, 0.92);
        Profile body =
                Profile.vessel(COIL * 0.8, 0.02, 0, foot, 0, foot + 0.02, 0.02, belly, height * 0.55, lip, height);
        Turned pot = new Turned(body, x, y + 0.23 * k, 0.5);
        pot.lay(picture, Finish.STRAW, coils.grain(), coils);
        double dome = k * shape.between(0.07, 0.15);
        Profile lid = Profile.solid(
                lip + 0.012,
                -0.012,
                lip + 0.026,
                0.004,
                lip * 0.9,
                dome * 0.45,
                lip * 0.45,
                dome * 0.86,
                0.045,
                dome,
                0.036,
                dome + 0.02,
                0.05,
                dome + 0.045,
                0.03,
                dome + 0.07,
                0.001,
                dome + 0.075);
        Relief cover = new Turned(lid, x, pot.screenY(height), 0.5).relief(picture, Finish.STRAW, coils.grain(), coils);
        Shadow.under(cover, 0.012);
        Light.fall(cover);
    }
}
