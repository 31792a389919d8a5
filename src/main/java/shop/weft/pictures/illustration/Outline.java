package shop.weft.pictures.illustration;

/** The outlines of cut shapes: how far outside (negative: inside) a place is, for a shape about one unit in radius. */
enum Outline {
    STAR {
        @Override
        double outside(double x, double y) {
            double angle = Math.atan2(x, -y);
            double turn = Curve.fromNearest(angle * 5 / (2 * Math.PI)) * 2 * Math.PI / 5;
            double r = Math.hypot(x, y);
            double px = r * Math.cos(turn);
            double py = Math.abs(r * Math.sin(turn));
            // The straight edge from a tip to the notch beside it, softened at the tip as felt would be.
            return Math.max((px - 1.02) * 0.59 + py * 0.81, px - 0.93);
        }
    },
    HEART {
        @Override
        double outside(double x, double y) {
            double ax = Math.abs(x);
            double lift = -y - 0.02 - 0.62 * Math.sqrt(ax + 0.01) + 0.10 * ax;
            return (Math.hypot(ax * 0.98, lift) - 0.84) * 0.66;
        }
    },
    BIRD {
        @Override
        double outside(double x, double y) {
            double body = (Math.hypot(x * 0.78 + y * 0.12, y * 1.25 - x * 0.2) - 0.58) * 0.85;
            double head = Math.hypot(x - 0.56, y + 0.34) - 0.30;
            double tail = Math.max(
                    Math.abs(y + 0.10 + (x + 0.8) * 0.25) - 0.20 + (x + 0.9) * 0.12, Math.abs(x + 0.68) - 0.34);
            double beak = Math.max(Math.abs(y + 0.33) - 0.10 + (x - 0.82) * 0.35, Math.abs(x - 0.88) - 0.15);
            return blend(blend(body, head, 0.16), Math.min(blend(body, tail, 0.1), beak), 0.04);
        }
    },
    MOON {
        @Override
        double outside(double x, double y) {
            return Math.max(Math.hypot(x, y) - 0.92, 0.70 - Math.hypot(x - 0.42, y + 0.12));
        }
    },
    FIR {
        @Override
        double outside(double x, double y) {
            double step = 0.10 * (y * 3 - Math.floor(y * 3));
            double edge = Math.abs(x) - (y + 1.0) * 0.36 - step - 0.05;
            double crown = Math.max(edge * 0.9, Math.abs(y) - 0.85);
            return Math.min(crown, Math.max(Math.abs(x) - 0.11, Math.abs(y - 0.9) - 0.16));
        }
    },
    FLOWER {
        @Override
        double outside(double x, double y) {
            double angle = Math.atan2(y, x);
            return Math.hypot(x, y) - 0.72 - 0.2 * Math.abs(Math.cos(angle * 3)) + 0.02;
        }
    };

    abstract double outside(double x, double y);

    /** How high its upper edge is over the middle: where a loop is sewn on. */
    double top() {
        double y = -1.1;
        while (outside(0, y) > 0) {
            y += 0.01;
        }
        return y;
    }

    // Joins two shapes with a fillet.
    private static double blend(double a, double b, double soft) {
        double h = Curve.clamp(0.5 + 0.5 * (b - a) / soft);
        return Curve.mix(b, a, h) - soft * h * (1 - h);
    }
}
