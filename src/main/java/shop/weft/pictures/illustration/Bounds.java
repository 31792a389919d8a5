package shop.weft.pictures.illustration;

/** An upright rectangle of the picture, in units. */
record Bounds(double x0, double y0, double x1, double y1) {

    static Bounds around(double x, double y, double reach) {
        return new Bounds(x - reach, y - reach, x + reach, y + reach);
    }

    static Bounds box(double x, double y, double halfWidth, double halfHeight) {
        return new Bounds(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    Bounds grown(double margin) {
        return new Bounds(x0 - margin, y0 - margin, x1 + margin, y1 + margin);
    }
}
