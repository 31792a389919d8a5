package shop.weft.pictures.illustration;

/** A cloth hung over a wooden rail against a plain wall. */
record Hung(Textile textile, Chance chance, double halfWidth, boolean fringed) implements Still {

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(24);
        Ground.paper(picture, fall.fork(0));
        double railY = -picture.halfHeight() + 0.13;
        double reach = (picture.halfHeight() * 2 - 0.13) * 0.415;
        Timber.rail(picture, fall.fork(1), railY, -picture.halfWidth() - 0.1, picture.halfWidth() + 0.1, 0.013);
        tail(picture, fall.fork(2), railY, reach * 0.86, 0.05);
        tail(picture, fall.fork(3), railY, reach, -0.02);
    }

    private void tail(Picture picture, Chance fall, double railY, double halfHeight, double x) {
        Fabric fabric = textile.cut(halfWidth, halfHeight, picture.pixel());
        Place place = Place.at(x, railY + halfHeight - 0.016, 0);
        Drape folds = Drape.gathers(fall, 8.5, 0.045);
        Drape hanging = (u, v) -> {
            double fromRail = v + halfHeight;
            double overRail = 0.02 * (Curve.dome(Math.min(1, Math.abs(fromRail - 0.016) / 0.03)) - 1);
            return folds.at(u, v) * Curve.ease(0, 0.45, fromRail) + overRail;
        };
        Sheet sheet = new Sheet(fabric, place, halfWidth, halfHeight, hanging, Sheet.Edge.SELVEDGE, picture);
        Relief relief = sheet.relief(picture, 0.08);
        if (fringed) {
            new Fringe(fall, 0.07, 0.021).hang(relief, sheet, 1);
        }
        relief.lay(sheet);
        Shadow.under(relief, 0.022);
        Light.fall(relief);
    }
}
