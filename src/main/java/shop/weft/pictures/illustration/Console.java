package shop.weft.pictures.illustration;

/** A wooden shelf along the foot of a wall, with one vase on it: a room for what hangs above. */
final class Console {

    private static final double TOP = 0.55;
    private static final double DEPTH = 0.10;
    private static final double EDGE = 0.045;

    private Console() {}

    static void stand(Picture picture, Palette palette, Chance chance) {
        double reach = picture.halfWidth() * 1.6;
        Dye wood = Dye.WOOD.mix(Dye.UNDYED, chance.between(0.1, 0.4));
        board(picture, chance.grain(), new Bounds(-reach, TOP, reach, TOP + DEPTH), wood);
        board(picture, chance.grain(), new Bounds(-reach, TOP + DEPTH, reach, TOP + DEPTH + EDGE), wood.times(0.66));
        double side = chance.pick(-1.0, 1.0);
        new Pot("vase", palette, chance, false).stand(picture, chance.fork(1), side * 0.47, TOP + DEPTH * 0.55, 0.52);
    }

    private static void board(Picture picture, int grain, Bounds bounds, Dye wood) {
        Relief relief = new Relief(picture, bounds, Finish.WOOD, 0.01);
        relief.fill((x, y, texel) -> {
            double outside = Math.max(bounds.y0() - y, y - bounds.y1());
            if (outside < picture.pixel()) {
                texel.cover = Curve.clamp(0.5 - outside / picture.pixel());
                Timber.figure(texel, x * 0.6, y, wood, grain);
                texel.height += 0.003 * Curve.ease(0, 0.005, -outside);
            }
        });
        Shadow.under(relief, 0.02);
        Light.fall(relief);
    }
}
