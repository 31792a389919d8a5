package shop.weft.pictures.illustration;

/** Turned wood: rails, dowels and hoops, with the grain running along them. */
final class Timber {

    private Timber() {}

    /** A round rod lying level, with its shadow. */
    static void rail(Picture picture, Chance chance, double y, double from, double to, double radius) {
        int grain = chance.grain();
        Dye wood = Dye.WOOD.mix(Dye.DARK_WOOD, chance.between(0, 0.6));
        Relief relief = new Relief(picture, new Bounds(from, y - radius, to, y + radius), Finish.WOOD, radius);
        relief.fill((px, py, texel) -> {
            double across = (py - y) / radius;
            double past = Math.max(Math.max(from - px, px - to), Math.abs(py - y) - radius);
            if (past < picture.pixel()) {
                texel.cover = Curve.clamp(0.5 - past / picture.pixel());
                texel.height = radius * Curve.dome(across * 0.97);
                figure(texel, px, Math.asin(Math.clamp(across, -1, 1)) * radius, wood, grain);
            }
        });
        Shadow.under(relief, radius * 2.2);
        Light.fall(relief);
    }

    /** The figure of wood: long streaks and pores along it. */
    static void figure(Texel texel, double along, double across, Dye wood, int grain) {
        double streak = Noise.at(along * 7, across * 260, grain) + 0.6 * Noise.at(along * 30, across * 700, grain + 1);
        texel.dye(wood);
        texel.dim(1 + 0.16 * streak);
        texel.height += 0.00025 * streak;
        texel.gloss = 0.12;
    }
}
