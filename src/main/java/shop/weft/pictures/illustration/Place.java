package shop.weft.pictures.illustration;

/** Where a thing lies and how it is turned: between picture units (x, y) and the thing's own (u, v). */
record Place(double x, double y, double cos, double sin) {

    static Place at(double x, double y, double angle) {
        return new Place(x, y, Math.cos(angle), Math.sin(angle));
    }

    double u(double px, double py) {
        return (px - x) * cos + (py - y) * sin;
    }

    double v(double px, double py) {
        return (py - y) * cos - (px - x) * sin;
    }

    double px(double u, double v) {
        return x + u * cos - v * sin;
    }

    double py(double u, double v) {
        return y + u * sin + v * cos;
    }

    /** The upright rectangle round a turned one. */
    Bounds bounds(double halfWidth, double halfHeight) {
        double reachX = Math.abs(halfWidth * cos) + Math.abs(halfHeight * sin);
        double reachY = Math.abs(halfWidth * sin) + Math.abs(halfHeight * cos);
        return Bounds.box(x, y, reachX, reachY);
    }
}
