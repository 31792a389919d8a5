package shop.weft.pictures.illustration;

/** Felted things: a thick-walled bowl, a pair of slippers, stuffed ornaments on loops. */
record Felt(String form, Palette palette, Chance chance, boolean inPlace) implements Still {

    @Override
    public void lay(Picture picture) {
        Chance shape = chance.fork(61);
        Ground.linen(picture, shape.fork(0));
        switch (form) {
            case "slippers" -> slippers(picture, shape);
            case "ornament" -> new Ornaments(palette, shape).lay(picture, inPlace);
            default -> bowls(picture, shape);
        }
    }

    @Override
    public Camera near() {
        return switch (form) {
            case "slippers" -> new Camera(-0.16, -0.18, 3.4);
            case "ornament" -> new Camera(0.02, 0.1, 3.4);
            default -> new Camera(-0.08, 0.0, 3.4);
        };
    }

    private void slippers(Picture picture, Chance shape) {
        if (inPlace) {
            Mat.lay(picture, shape.fork(7), picture.halfWidth() * 0.86, picture.halfHeight() * 0.76);
        }
        new Slippers(palette, shape).lay(picture);
    }

    private void bowls(Picture picture, Chance shape) {
        if (inPlace) {
            double side = shape.pick(-1.0, 1.0);
            bowl(picture, shape.fork(1), -0.14 * side, 0.04, 0.80);
            bowl(picture, shape.fork(2), 0.19 * side, 0.27, 0.58);
        } else {
            bowl(picture, shape, 0, 0.2, 1.08);
        }
    }

    private void bowl(Picture picture, Chance shape, double x, double y, double k) {
        double lip = k * shape.between(0.29, 0.34);
        double height = k * shape.between(0.2, 0.29);
        Profile profile = Profile.vessel(
                0.03 * k, 0.02, 0, 0.13 * k, 0.004, 0.21 * k, 0.035 * k, lip * 0.96, height * 0.55, lip, height);
        int grain = shape.grain();
        int design = shape.below(4);
        int count = 7 + shape.below(6);
        Dye outer = palette.main();
        Dye inner = palette.on(outer, shape.below(2));
        Dye accent = palette.on(outer, 2);
        Skin skin = (turned, point, angle, texel) -> {
            double along = turned.along(point);
            double turn = angle / (2 * Math.PI);
            double wave = 0.03 * Noise.round(turn, 11, 0, grain) + 0.012 * Noise.round(turn, 47, 0, grain + 1);
            double share = turned.share(point);
            double level = turned.level(point);
            double reach = turned.radius(point);
            Dye dye =
                    share > 1.04 + wave * 0.6 ? inner : marks(design, turn, count, share + wave, outer, inner, accent);
            // A slanting projection, so that the fibres neither meet in a star on the floor nor at a seam.
            Wool.at(reach * Math.sin(angle) + 0.4 * level, reach * Math.cos(angle) + 0.9 * level, dye, grain, texel);
            texel.height += 0.004 * Noise.round(turn, 17, along * 14, grain + 2);
        };
        new Turned(profile, x, y, 0.66).lay(picture, Finish.FELT, 0.008, skin);
    }

    private static Dye marks(int design, double turn, int count, double share, Dye outer, Dye inner, Dye accent) {
        double x = Curve.fromNearest(turn * count) * 2;
        double y = (share - 0.60) * 3.4;
        return switch (design) {
            case 0 -> Math.hypot(x * 1.05, y) < 0.42 ? inner : Math.hypot(x * 1.05, y) < 0.6 ? accent : outer;
            case 1 -> share > 0.62 ? accent : outer;
            case 2 -> outer.mix(accent, Curve.ease(0.15, 0.9, share));
            default ->
                Outline.FLOWER.outside(x * 1.4, y * 1.4) < 0 ? (Math.hypot(x, y) < 0.22 ? accent : inner) : outer;
        };
    }
}
