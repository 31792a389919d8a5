package shop.weft.pictures.illustration;

/** Glass seed beads: a loomed cuff standing on its edge, a necklace, a pair of earrings. */
record Beadwork(String form, Palette palette, Chance chance, boolean inPlace) implements Still {

    private static final double TILT = 0.66;

    @Override
    public void lay(Picture picture) {
        Chance shape = chance.fork(51);
        Ground.linen(picture, shape.fork(0));
        if (inPlace && !form.equals("cuff")) {
            Mat.lay(picture, shape.fork(7), picture.halfWidth() * 0.8, picture.halfHeight() * 0.78);
        }
        BeadChart chart = new BeadChart(palette, chance.fork(52));
        switch (form) {
            case "necklace" -> new Necklace(palette, chart, shape).lay(picture);
            case "earrings" -> new Earrings(palette, chart, shape).lay(picture);
            default -> cuffs(picture, shape, chart);
        }
    }

    @Override
    public Camera near() {
        return switch (form) {
            case "necklace" -> new Camera(0.02, 0.24, 3.6);
            case "earrings" -> new Camera(-0.17, 0.02, 3.4);
            default -> new Camera(-0.05, 0.13, 3.6);
        };
    }

    private void cuffs(Picture picture, Chance shape, BeadChart chart) {
        if (inPlace) {
            double side = shape.pick(-1.0, 1.0);
            BeadChart other = new BeadChart(palette, chance.fork(53));
            cuff(picture, shape.fork(1), other, 11 + 2 * shape.below(3), -0.17 * side, 0.04, 0.23);
            cuff(picture, shape.fork(2), chart, 11 + 2 * shape.below(3), 0.15 * side, 0.27, 0.24);
        } else {
            cuff(picture, shape, chart, 15 + 2 * shape.below(5), 0, 0.18, 0.33);
        }
    }

    private static void cuff(
            Picture picture, Chance shape, BeadChart chart, int rows, double x, double y, double radius) {
        int columns = chart.repeat() * (int) Math.round(radius * 365 / chart.repeat());
        double bead = 2 * Math.PI * radius / columns;
        double height = rows * bead * 0.94;
        Profile profile = Profile.vessel(0.012, radius, 0, radius, height * 0.5, radius, height);
        double outside = profile.along(profile.lip) - 0.005;
        Dye lining = Dye.DARK_WOOD.mix(Dye.CLAY, shape.between(0.2, 0.8));
        int grain = shape.grain();
        Skin skin = (turned, point, angle, texel) -> {
            double down = turned.along(point) / outside * rows;
            if (down < rows) {
                beads(chart, angle / (2 * Math.PI) * columns, down, rows, bead, grain, texel);
            } else {
                texel.dye(lining);
                texel.dim(1 + 0.12 * Noise.layered(angle * 40, down * 4, grain, 3));
                texel.height = 0.0012 * Noise.layered(angle * 60, down * 5, grain, 2);
                texel.gloss = 0.1;
            }
        };
        new Turned(profile, x, y, TILT).lay(picture, Finish.GLASS, bead, skin);
    }

    private static void beads(
            BeadChart chart, double across, double down, int rows, double size, int grain, Texel out) {
        double slip = 0.10 * Noise.at(across * 0.4, down * 0.4, grain);
        int column = Curve.floor(across + slip);
        int row = Math.min(rows - 1, Curve.floor(down));
        double x = 2 * (across + slip - column) - 1;
        double y = 2 * (down - row) - 1;
        double odd = Noise.scatter(column, row, grain);
        Bead bead = new Bead(size * 0.47, size * 0.46, chart.at(column, row, rows));
        bead.surface(y * (1.04 + 0.1 * odd), x * 1.05, out);
        out.dim(0.86 + 0.24 * odd + 0.16 * x);
        // Between the beads one sees down to the thread.
        out.dim(out.height > 0 ? 1 : 0.35);
        out.gloss = out.height > size * 0.1 ? out.gloss : 0;
    }
}
