package shop.weft.pictures.illustration;

/** The warp ends left hanging at the short edges of a cloth, knotted in bundles. */
final class Fringe {

    private final Chance chance;
    private final double length;
    private final double bundle;

    Fringe(Chance chance, double length, double bundle) {
        this.chance = chance;
        this.length = length;
        this.bundle = bundle;
    }

    /** Hangs a fringe from the sheet's lower edge, or its upper one if {@code down} is -1. */
    void hang(Relief relief, Sheet sheet, int down) {
        int bundles = Math.max(3, (int) Math.round(sheet.halfWidth * 2 / bundle));
        for (int i = 0; i < bundles; i++) {
            double u = ((i + 0.5) / bundles * 2 - 1) * (sheet.halfWidth - 0.004);
            tassel(relief, sheet, u, down);
        }
    }

    private void tassel(Relief relief, Sheet sheet, double u, int down) {
        double edge = sheet.halfHeight - 0.006;
        double knot = edge + length * 0.2;
        double lean = chance.between(-0.12, 0.12) * length;
        int yarns = 7;
        for (int k = 0; k < yarns; k++) {
            double spread = (k + 0.5) / yarns * 2 - 1;
            Dye dye = sheet.fabric.end(u + spread * bundle * 0.4, down * (sheet.halfHeight - 0.012));
            Cord yarn = new Cord(bundle * 0.085, dye.times(chance.between(0.86, 1.12)), 0.5, 0.05);
            double startU = u + spread * bundle * 0.42;
            double endU = u + lean + spread * bundle * 0.46 + chance.between(-0.15, 0.15) * bundle;
            double end = edge + length * chance.between(0.9, 1.04);
            double z = chance.between(-0.002, 0.001);
            Path path = start(sheet.place, startU, down * edge, z)
                    .curve(
                            sheet.place.px(startU, down * knot),
                            sheet.place.py(startU, down * knot),
                            sheet.place.px(u, down * knot * 0.99),
                            sheet.place.py(u, down * knot * 0.99),
                            sheet.place.px(u + spread * bundle * 0.2, down * knot),
                            sheet.place.py(u + spread * bundle * 0.2, down * knot),
                            z)
                    .curve(
                            sheet.place.px(u + spread * bundle * 0.4, down * (knot + length * 0.2)),
                            sheet.place.py(u + spread * bundle * 0.4, down * (knot + length * 0.2)),
                            sheet.place.px(endU - lean * 0.6, down * (end - length * 0.3)),
                            sheet.place.py(endU - lean * 0.6, down * (end - length * 0.3)),
                            sheet.place.px(endU, down * end),
                            sheet.place.py(endU, down * end),
                            z);
            yarn.lay(relief, path, 0.8);
        }
        Path turn = start(sheet.place, u - bundle * 0.24, down * knot, 0.003);
        turn.to(sheet.place.px(u + bundle * 0.24, down * knot), sheet.place.py(u + bundle * 0.24, down * knot), 0.003);
        Dye dye = sheet.fabric.end(u, down * (sheet.halfHeight - 0.012));
        new Cord(bundle * 0.2, dye, 0.7, 0.05).lay(relief, turn);
    }

    private static Path start(Place place, double u, double v, double z) {
        return new Path().to(place.px(u, v), place.py(u, v), z);
    }
}
