package shop.weft.pictures.illustration;

/** A filled cushion, full in the middle, its seams drawn in and its corners pointed, piped all round. */
record Cushion(Textile textile, Chance chance, boolean pair) implements Still {

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(25);
        Ground.linen(picture, fall.fork(0));
        if (pair) {
            one(
                    picture,
                    fall.fork(1),
                    -0.10,
                    -0.13,
                    0.27,
                    -0.14,
                    chance.fork(26).grain());
            one(picture, fall.fork(2), 0.10, 0.12, 0.29, 0.12, 0);
        } else {
            one(picture, fall.fork(1), 0, 0, 0.385, fall.between(-0.05, 0.05), 0);
        }
    }

    @Override
    public Camera near() {
        return new Camera(-0.16, -0.17, 3.6);
    }

    private void one(Picture picture, Chance fall, double x, double y, double half, double turn, int other) {
        Fabric fabric = textile.cut(0.385, 0.385, picture.pixel());
        Place place = Place.at(x, y, turn);
        int grain = fall.grain() + other;
        Texel corner = new Texel();
        fabric.at(0.36, 0.36, corner);
        Dye piping = new Dye(corner.r, corner.g, corner.b).times(0.8);
        Relief relief = new Relief(picture, place.bounds(half * 1.06, half * 1.06), Finish.CLOTH, fabric.grain());
        double stretch = 0.385 / half;
        relief.fill((px, py, texel) -> {
            double u = place.u(px, py);
            double v = place.v(px, py);
            double outside = outside(u, v, half);
            if (outside < picture.pixel()) {
                double full = full(u / half, v / half);
                fabric.at(u * stretch * (0.93 + 0.07 * full), v * stretch * (0.93 + 0.07 * full), texel);
                texel.cover = Curve.clamp(0.5 - outside / picture.pixel());
                texel.height += half * 0.42 * full + creases(u / half, v / half, grain) * half;
                piping(u, v, -outside, piping, texel);
            }
        });
        Shadow.under(relief, 0.05);
        Light.fall(relief);
    }

    private static double outside(double u, double v, double half) {
        double x = Math.abs(u) / half;
        double y = Math.abs(v) / half;
        double side = Math.max(x - 0.915 - 0.085 * y * y * y, y - 0.915 - 0.085 * x * x * x);
        double corner = Math.hypot(Math.max(0, x - 0.90), Math.max(0, y - 0.90)) - 0.085;
        return Math.max(side, corner) * half;
    }

    private static double full(double x, double y) {
        double across = Math.max(0, 1 - Math.pow(Math.abs(x) / 0.97, 2.6));
        double along = Math.max(0, 1 - Math.pow(Math.abs(y) / 0.97, 2.6));
        return Math.pow(across * along, 0.42);
    }

    // Cloth gathers towards the corners and along the seams, where there is more of it than the filling needs.
    private static double creases(double x, double y, int grain) {
        double cx = 1.05 - Math.abs(x);
        double cy = 1.05 - Math.abs(y);
        int corner = (x > 0 ? 1 : 0) + (y > 0 ? 2 : 0);
        double near = Curve.ease(0.75, 0.15, Math.hypot(cx, cy));
        double ray = Noise.along(Math.atan2(cy, cx) * 5.5, grain + corner) + 0.4 * Noise.at(x * 7, y * 7, grain + 9);
        double seam = Curve.ease(0.32, 0.1, Math.min(cx, cy));
        double tuck = Noise.along((cx < cy ? y : x) * 9, grain + 20 + corner);
        return 0.030 * near * ray + 0.011 * seam * tuck + 0.016 * Noise.at(x * 2.1, y * 2.1, grain + 30);
    }

    private static void piping(double u, double v, double inside, Dye dye, Texel texel) {
        double across = (inside - 0.0085) / 0.0085;
        if (Math.abs(across) < 1) {
            double along = Math.abs(u) > Math.abs(v) ? v : u;
            double ply = Curve.dome(2 * Curve.fromNearest(along / 0.011 + across * 0.4));
            texel.dye(dye);
            texel.dim(0.84 + 0.2 * ply);
            texel.height = 0.03 + 0.0085 * (Curve.dome(across) + 0.3 * ply);
        } else {
            texel.dim(1 - 0.25 * Curve.bump((across - 1) * 0.9));
        }
    }
}
