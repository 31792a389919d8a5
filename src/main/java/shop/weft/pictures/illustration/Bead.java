package shop.weft.pictures.illustration;

/**
 * One glass bead lying on its side, its thread running along it.
 *
 * @param length half its extent along the thread
 * @param width half its extent across
 */
record Bead(double length, double width, Dye dye) {

    void lay(Relief relief, double x, double y, double z, double angle) {
        Picture picture = relief.picture;
        Place place = Place.at(x, y, angle);
        double reach = Math.max(length, width) * 1.1 + picture.pixel();
        int left = Math.max(relief.left, picture.column(x - reach));
        int right = Math.min(relief.left + relief.width - 1, picture.column(x + reach));
        int top = Math.max(relief.top, picture.row(y - reach));
        int bottom = Math.min(relief.top + relief.height - 1, picture.row(y + reach));
        Texel texel = new Texel();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double px = picture.x(column);
                double py = picture.y(row);
                texel.clear();
                surface(place.u(px, py) / length, place.v(px, py) / width, texel);
                double edge = (1 - Math.sqrt(round(place.u(px, py) / length, place.v(px, py) / width))) * width;
                texel.cover = Curve.clamp(edge / picture.pixel() + 0.5);
                if (texel.cover > 0) {
                    texel.height += z;
                    glow(px - x, py - y, texel);
                    relief.overlay((row - relief.top) * relief.width + column - relief.left, texel);
                }
            }
        }
    }

    /** The bead's body at a place from -1 to 1 along and across it, where it is one of many in a fabric. */
    void surface(double along, double across, Texel texel) {
        double square = round(along, across);
        texel.dye(dye);
        texel.height = width * (square >= 1 ? 0 : Math.sqrt(1 - square));
        texel.gloss = 0.75;
    }

    // Flat-ended: rounder across the thread than along it.
    private static double round(double along, double across) {
        double a = along * along;
        return across * across + a * a * (0.6 + 0.4 * a);
    }

    // Light entering at the upper left leaves a glass bead at its lower right.
    private void glow(double dx, double dy, Texel texel) {
        texel.dim(1 + 0.28 * (dx * 0.66 + dy * 0.75) / width);
    }
}
