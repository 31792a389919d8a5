package shop.weft.pictures.illustration;

/** A large cloth spread out so that it fills the picture, one corner turned back to show its other side. */
record Spread(Textile textile, Chance chance, boolean fringed) implements Still {

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(22);
        Ground.linen(picture, fall.fork(0));
        double halfWidth = picture.halfWidth() * 0.84;
        double halfHeight = picture.halfHeight() * (fringed ? 0.79 : 0.84);
        Fabric fabric = textile.cut(halfWidth, halfHeight, picture.pixel());
        Place place = Place.at(0, 0, fall.between(-0.035, 0.035));
        Drape drape = Drape.calm(fall.fork(1), 0.05);
        Sheet sheet = new Sheet(fabric, place, halfWidth, halfHeight, drape, Sheet.Edge.HEMMED, picture);
        TurnedCorner corner = new TurnedCorner(sheet, fall.between(0.26, 0.36), fall.between(0.7, 0.87), picture);
        Relief flat = sheet.relief(picture, 0.07);
        if (fringed) {
            new Fringe(fall.fork(2), 0.055, 0.021).hang(flat, sheet, 1);
            new Fringe(fall.fork(3), 0.055, 0.021).hang(flat, sheet, -1);
            corner.clear(flat);
        }
        flat.lay(corner.rest());
        Shadow.under(flat, 0.014);
        Light.fall(flat);
        Relief turned = sheet.relief(picture, 0).fill(corner);
        Shadow.under(turned, 0.022);
        Light.fall(turned);
    }

    @Override
    public Camera near() {
        return new Camera(-0.13, -0.10, 4);
    }
}
