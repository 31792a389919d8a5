package shop.weft.pictures.illustration;

/** The few scalar curves that everything here is shaped with. */
final class Curve {

    private Curve() {}

    static double clamp(double value) {
        return value < 0 ? 0 : value > 1 ? 1 : value;
    }

    static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** From 0 at {@code low} to 1 at {@code high}, flat at both ends. */
    static double ease(double low, double high, double value) {
        double t = clamp((value - low) / (high - low));
        return t * t * (3 - 2 * t);
    }

    /** A round cross-section: 1 on the axis, 0 at distance 1 and beyond. */
    static double dome(double distance) {
        double rest = 1 - distance * distance;
        return rest <= 0 ? 0 : Math.sqrt(rest);
    }

    /** A soft bump: 1 at zero, 0 at distance 1 and beyond. */
    static double bump(double distance) {
        double rest = 1 - distance * distance;
        return rest <= 0 ? 0 : rest * rest;
    }

    /** Zig-zag between -1 and 1 with period 1. */
    static double zigzag(double value) {
        return 4 * Math.abs(value - Math.floor(value) - 0.5) - 1;
    }

    /** Signed distance of the value to the nearest whole number, from -0.5 to 0.5. */
    static double fromNearest(double value) {
        return value - Math.floor(value + 0.5);
    }

    static int floor(double value) {
        return (int) Math.floor(value);
    }
}
