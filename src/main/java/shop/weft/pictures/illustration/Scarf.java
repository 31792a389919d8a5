package shop.weft.pictures.illustration;

/** A long cloth folded over at the top, its two tails lying one on the other, slightly apart. */
record Scarf(Textile textile, Chance chance, boolean fringed) implements Still {

    private static final double HALF_WIDTH = 0.165;
    private static final double TAIL = 0.36;

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(21);
        Ground.linen(picture, fall.fork(0));
        double side = fall.pick(-1.0, 1.0);
        double lean = fall.between(0.10, 0.17);
        tail(picture, fall.fork(1), 0.055 * side, -lean * side * 0.9, -0.005);
        tail(picture, fall.fork(2), -0.05 * side, lean * side, 0.03);
    }

    @Override
    public Camera near() {
        return new Camera(-0.02, 0.3, 3.6);
    }

    private void tail(Picture picture, Chance fall, double x, double angle, double drop) {
        Fabric fabric = textile.cut(HALF_WIDTH, TAIL, picture.pixel());
        Place place = Place.at(x, -0.045 + drop, angle);
        Drape drape = Drape.gathers(fall, 11, 0.032);
        Sheet sheet = new Sheet(fabric, place, HALF_WIDTH, TAIL, drape, Sheet.Edge.SOFT, picture);
        Relief relief = sheet.relief(picture, 0.09);
        if (fringed) {
            new Fringe(fall, 0.085, 0.018).hang(relief, sheet, 1);
        }
        relief.lay(sheet);
        Shadow.under(relief, 0.016);
        Light.fall(relief);
    }
}
