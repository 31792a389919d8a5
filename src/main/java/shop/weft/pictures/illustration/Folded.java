package shop.weft.pictures.illustration;

/** A cloth folded into a neat pile, its fold edges towards the eye. */
record Folded(Textile textile, Chance chance, double halfWidth, double halfHeight) implements Still {

    private static final int LAYERS = 5;

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(23);
        Ground.linen(picture, fall.fork(0));
        double turn = fall.between(-0.16, -0.05);
        Sheet[] sheets = new Sheet[LAYERS];
        for (int layer = 0; layer < LAYERS; layer++) {
            sheets[layer] = sheet(picture, fall.fork(layer + 1), turn, LAYERS - 1 - layer);
        }
        for (int layer = 0; layer < LAYERS; layer++) {
            boolean top = layer == LAYERS - 1;
            sheets[layer].lay(picture, 0.015, top ? sheets[layer] : sheets[layer].under(sheets[layer + 1]));
        }
    }

    private Sheet sheet(Picture picture, Chance own, double turn, int below) {
        Place place = Place.at(
                own.between(-0.006, 0.006),
                below * 0.017 - 0.03 + own.between(-0.003, 0.003),
                turn + own.between(-0.014, 0.014));
        Fabric fabric = new Shifted(
                textile.cut(halfWidth, halfHeight * 1.5, picture.pixel()),
                below == 0 ? halfHeight * 0.35 : -halfHeight * 0.2 * below);
        Drape drape = Drape.calm(own, below == 0 ? 0.03 : 0.012);
        return new Sheet(fabric, place, halfWidth, halfHeight, drape, Sheet.Edge.FOLDED, picture);
    }

    /** The same cloth seen further along it. */
    private record Shifted(Fabric fabric, double dv) implements Fabric {

        @Override
        public void at(double u, double v, Texel texel) {
            fabric.at(u, v + dv, texel);
        }

        @Override
        public double grain() {
            return fabric.grain();
        }
    }
}
