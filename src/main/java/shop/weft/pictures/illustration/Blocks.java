package shop.weft.pictures.illustration;

/** The carved blocks of a printer: each says how far outside its figure a place is, for a block about one in radius. */
enum Blocks {
    BUTI {
        @Override
        double outside(double x, double y, boolean second) {
            if (second) {
                return Math.min(leaf(x - 0.30, y - 0.42, 0.7, 0.36, 0.13), leaf(x + 0.30, y - 0.50, -0.7, 0.36, 0.13));
            }
            double flower = rosette(x, y + 0.35, 6, 0.30, 0.14);
            double stem = Math.max(Math.abs(x - 0.05 * Math.sin(y * 4)) - 0.035, Math.abs(y - 0.42) - 0.48);
            return Math.min(Math.max(flower, 0.11 - Math.hypot(x, y + 0.35)), stem);
        }
    },
    PAISLEY {
        @Override
        double outside(double x, double y, boolean second) {
            double t = Curve.clamp((0.76 - y) / 1.55);
            double half = 1.22 * Math.sqrt(t) * Math.pow(1 - t, 1.15);
            double drop = y > 0.76 || y < -0.79 ? 0.5 : Math.abs(x + 0.1 - 0.62 * t * t * t) - half;
            double eye = rosette(x + 0.06, y - 0.26, 6, 0.15, 0.08);
            if (second) {
                return eye;
            }
            double rim = Math.max(drop, -0.07 - drop);
            return Math.min(rim, Math.max(drop + 0.13, 0.05 - eye));
        }
    },
    ROSETTE {
        @Override
        double outside(double x, double y, boolean second) {
            double r = Math.hypot(x, y);
            if (second) {
                return Math.min(r - 0.16, Math.abs(r - 0.78) - 0.03);
            }
            return Math.max(rosette(x, y, 8, 0.50, 0.16), 0.24 - r);
        }
    },
    SPRIG {
        @Override
        double outside(double x, double y, boolean second) {
            double bend = x - 0.16 * Math.sin(y * 2.2);
            double best = second ? 1 : Math.max(Math.abs(bend) - 0.032, Math.abs(y) - 0.85);
            for (int k = 0; k < 5; k++) {
                double at = 0.62 - 0.34 * k;
                double side = (k & 1) == 0 ? 1 : -1;
                boolean mine = second == (k % 2 == 1);
                best = mine ? Math.min(best, leaf(bend - side * 0.24, y - at + 0.1, side * 0.9, 0.27, 0.10)) : best;
            }
            return second ? best : Math.min(best, Math.hypot(bend, y + 0.88) - 0.09);
        }
    },
    JAAL {
        @Override
        double outside(double x, double y, boolean second) {
            double bell = Math.abs(x) - 0.98 * (0.5 + 0.5 * Math.cos(Math.PI * Math.clamp(y, -1.0, 1.0)));
            if (second) {
                return Math.min(rosette(x, y, 6, 0.22, 0.10), Math.hypot(x, Math.abs(y) - 0.52) - 0.07);
            }
            return Math.min(Math.abs(bell) - 0.055, Math.max(rosette(x, y, 6, 0.36, 0.08), 0.30 - Math.hypot(x, y)));
        }
    },
    TULIP {
        @Override
        double outside(double x, double y, boolean second) {
            double ax = Math.abs(x);
            if (second) {
                return Math.min(leaf(ax - 0.30, y - 0.45, 0.5, 0.40, 0.10), Math.hypot(x, y + 0.72) - 0.07);
            }
            double cup = Math.max(
                    Math.hypot(x * 1.1, y + 0.12) - 0.46, -(y + 0.42) + 0.42 * Math.abs(Curve.zigzag(x * 1.25)) - 0.2);
            double stem = Math.max(ax - 0.035, Math.abs(y - 0.6) - 0.36);
            return Math.min(Math.max(cup, 0.04 - Math.abs(ax - 0.17)), stem);
        }
    };

    /** The first block prints the figure, the second one its filling in another colour. */
    abstract double outside(double x, double y, boolean second);

    private static double rosette(double x, double y, int petals, double radius, double depth) {
        double angle = Math.atan2(y, x);
        return Math.hypot(x, y) - radius - depth * Math.abs(Math.cos(petals * 0.5 * angle)) + depth * 0.4;
    }

    private static double leaf(double x, double y, double lean, double length, double width) {
        double along = x * Math.sin(lean) - y * Math.cos(lean);
        double across = x * Math.cos(lean) + y * Math.sin(lean);
        double share = along / length;
        return Math.abs(share) > 1 ? Math.abs(along) - length + 0.02 : Math.abs(across) - width * (1 - share * share);
    }
}
