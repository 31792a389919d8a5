package shop.weft.pictures.illustration;

/** What a glazed surface mirrors: a tall window to the upper left, and a pale room at grazing angles. */
final class Window {

    private Window() {}

    static double seen(double nx, double ny, double nz) {
        double rx = 2 * nz * nx;
        double ry = 2 * nz * ny;
        double rz = 2 * nz * nz - 1;
        double graze = 1 - Math.max(0, nz);
        double fresnel = 0.10 + 0.90 * graze * graze * graze * graze;
        double room = 0.22 + 0.28 * Math.max(0, -ry);
        return fresnel * room + pane(rx, ry, rz) * (0.55 + 0.45 * fresnel);
    }

    // The window's own axes: across it and up it, seen along the way to the light.
    private static double pane(double rx, double ry, double rz) {
        double ahead = rx * Light.X + ry * Light.Y + rz * Light.Z;
        if (ahead < 0.3) {
            return 0;
        }
        double across = (rx * 0.74 - ry * 0.67) / ahead;
        double up = (-rx * 0.43 - ry * 0.47 - rz * 0.77) / ahead;
        double glass = edge(0.30 - Math.abs(across)) * edge(0.42 - Math.abs(up));
        double bars = edge(Math.abs(across) - 0.025) * edge(Math.abs(up + 0.06) - 0.025);
        return glass * (0.25 + 0.75 * bars);
    }

    private static double edge(double distance) {
        return Curve.ease(-0.03, 0.03, distance);
    }
}
