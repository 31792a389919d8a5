package shop.weft.pictures.illustration;

/** Stoneware from the wheel: a bowl, a cup, a vase, a plate, or a pair of them. */
record Pot(String form, Palette palette, Chance chance, boolean pair) implements Still {

    private static final double GRAIN = 0.006;
    private static final double WALL = 0.014;

    @Override
    public void lay(Picture picture) {
        Chance shape = chance.fork(41);
        Ground.paper(picture, shape.fork(0));
        if (pair) {
            double side = shape.pick(-1.0, 1.0);
            double down = form.equals("plate") ? -0.14 : 0;
            stand(picture, shape.fork(1), 0.19 * side, 0.03 + down, 0.74);
            stand(picture, shape.fork(2), -0.14 * side, 0.25 + down, 0.78);
        } else {
            stand(picture, shape.fork(1), 0, form.equals("plate") ? 0.02 : 0.23, form.equals("cup") ? 1.3 : 1.08);
        }
    }

    @Override
    public Camera near() {
        return form.equals("plate") ? new Camera(0.14, -0.08, 3) : new Camera(-0.1, -0.04, 3.2);
    }

    void stand(Picture picture, Chance shape, double x, double y, double size) {
        Glaze glaze = new Glaze(palette, chance.fork(42));
        double tilt = form.equals("plate") ? 1.02 : form.equals("bowl") ? 0.6 : 0.42;
        Turned pot = new Turned(profile(shape, size), x, y, tilt);
        if (form.equals("cup") && chance.fork(43).hits(0.6)) {
            handle(picture, pot, x, size);
        }
        pot.lay(picture, Finish.GLAZE, GRAIN, glaze);
    }

    private Profile profile(Chance shape, double k) {
        double w = k * shape.between(0.92, 1.06);
        double h = k * shape.between(0.92, 1.1);
        return switch (form) {
            case "plate" ->
                Profile.vessel(
                        WALL * k, 0.02, 0, 0.2 * w, 0, 0.24 * w, 0.012 * k, 0.33 * w, 0.022 * h, 0.395 * w, 0.066 * h);
            case "cup" ->
                Profile.vessel(
                        WALL * k, 0.02, 0, 0.10 * w, 0, 0.125 * w, 0.012 * k, 0.178 * w, 0.09 * h, 0.182 * w, 0.22 * h,
                        0.178 * w, 0.33 * h);
            case "vase" -> vase(shape, k, w, h);
            default ->
                Profile.vessel(
                        WALL * k, 0.02, 0, 0.12 * w, 0, 0.128 * w, 0.028 * k, 0.23 * w, 0.09 * h, 0.31 * w, 0.21 * h,
                        0.335 * w, 0.29 * h);
        };
    }

    private static Profile vase(Chance shape, double k, double w, double h) {
        double neck = shape.between(0.045, 0.09);
        double belly = shape.between(0.17, 0.23);
        double shoulder = shape.between(0.18, 0.3);
        return Profile.vessel(
                WALL * 0.8 * k,
                0.02,
                0,
                0.10 * w,
                0,
                0.125 * w,
                0.02 * k,
                belly * w,
                shoulder * h,
                belly * 0.86 * w,
                (shoulder + 0.12) * h,
                neck * w,
                0.46 * h,
                neck * 0.95 * w,
                0.52 * h,
                (neck + 0.028) * w,
                0.585 * h);
    }

    private void handle(Picture picture, Turned pot, double x, double k) {
        double wall = x + 0.165 * k;
        double high = pot.screenY(0.27 * k);
        double low = pot.screenY(0.10 * k);
        Relief relief =
                new Relief(picture, new Bounds(x, high - 0.1 * k, x + 0.38 * k, low + 0.1 * k), Finish.GLAZE, GRAIN);
        Path path = new Path().to(wall, high, 0);
        path.curve(wall + 0.13 * k, high - 0.035 * k, wall + 0.15 * k, low - 0.02 * k, wall - 0.01, low, 0);
        new Cord(0.021 * k, palette.main(), 0, 0.6).lay(relief, path, 0.8);
        Shadow.under(relief, 0.03);
        Light.fall(relief);
    }
}
