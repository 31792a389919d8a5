package shop.weft.pictures.illustration;

/** A set of napkins, each folded in four, fanned out one on the other. */
record Napkins(Textile textile, Chance chance) implements Still {

    private static final int COUNT = 5;

    private static final double HALF = 0.27;

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(30);
        Ground.linen(picture, fall.fork(0));
        double side = fall.pick(-1.0, 1.0);
        double spread = fall.between(0.10, 0.16);
        Sheet[] sheets = new Sheet[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double step = 2 - i;
            Place place = Place.at(step * side * 0.052, step * -0.028, side * (step * spread + 0.1));
            Fabric fabric = textile.cut(HALF, HALF, picture.pixel());
            Drape drape = Drape.calm(fall.fork(i + 1), 0.02);
            sheets[i] = new Sheet(fabric, place, HALF, HALF, drape, Sheet.Edge.HEMMED, picture);
        }
        for (int i = 0; i < COUNT; i++) {
            sheets[i].lay(picture, 0.014, i == COUNT - 1 ? sheets[i] : sheets[i].under(sheets[i + 1]));
        }
    }

    @Override
    public Camera near() {
        return new Camera(0.05, -0.06, 3.8);
    }
}
