package shop.weft.pictures.illustration;

import java.util.Arrays;

/** A body turned about an upright axis, seen a little from above: bowls, baskets, cups, a cuff standing on edge. */
final class Turned {

    private final Profile profile;
    private final double x;
    private final double y;
    private final double rise;
    private final double plan;

    /**
     * Stands a body with the middle of its foot at (x, y).
     *
     * @param tilt how far from above, 0 level with the table, 90 degrees straight down
     */
    Turned(Profile profile, double x, double y, double tilt) {
        this.profile = profile;
        this.x = x;
        this.y = y;
        rise = Math.cos(tilt);
        plan = Math.sin(tilt);
    }

    /** Where on the picture a level of the axis is seen. */
    double screenY(double level) {
        return y - level * rise;
    }

    void lay(Picture picture, Finish finish, double grain, Skin skin) {
        Relief relief = relief(picture, finish, grain, skin);
        shade(picture);
        Light.fall(relief);
    }

    Relief relief(Picture picture, Finish finish, double grain, Skin skin) {
        double reach = profile.widest();
        double top = profile.height() + 0.02;
        Bounds bounds = new Bounds(x - reach, y - top * rise - reach * plan, x + reach, y + reach * plan);
        Relief relief = new Relief(picture, bounds, finish, grain);
        relief.stand();
        float[] points = new float[relief.width * relief.height];
        scan(relief, points);
        dress(relief, points, skin);
        relief.softenRim();
        return relief;
    }

    /** Throws its shadow on the table: discs of its outline pushed away from the light, the higher the softer. */
    void shade(Picture picture) {
        if (profile.floored()) {
            Shadow contact = new Shadow(picture);
            double foot = profile.radius(60);
            contact.ellipse(x + 0.008, y + 0.004, foot * 1.03 + 0.008, foot * 1.03 * plan + 0.008, 0.02);
            contact.fall(0, 0.006, 0.55);
        }
        Shadow cast = new Shadow(picture);
        double lightUp = -Light.Y * rise + Light.Z * plan;
        double lightNear = Light.Y * plan + Light.Z * rise;
        for (int i = 0; i <= profile.lip; i += 20) {
            double push = profile.level[i] / lightUp;
            double r = Math.max(0.01, profile.radius[i]);
            cast.ellipse(x - Light.X * push, y - lightNear * push * plan, r, r * plan, 0.012 + profile.level[i] * 0.16);
        }
        cast.fall(0, 0.014, profile.floored() ? 0.42 : 0.26);
        cast.fall(0.02, 0.07, 0.22);
    }

    // Column by column the outline's front and back halves are walked, keeping at each pixel what is nearest.
    private void scan(Relief relief, float[] points) {
        float[] near = new float[points.length];
        Arrays.fill(near, -1e9f);
        for (int column = 0; column < relief.width; column++) {
            double across = Math.abs(relief.x(column) - x);
            for (int i = 0; i < profile.points(); i++) {
                double r0 = profile.radius[i];
                double r1 = profile.radius[i + 1];
                if (r0 < across && r1 < across) {
                    continue;
                }
                double from = r0 < across ? (across - r0) / (r1 - r0) : 0;
                double to = r1 < across ? (across - r0) / (r1 - r0) : 1;
                span(relief, points, near, column, across, i + from, i + to, 1);
                span(relief, points, near, column, across, i + from, i + to, -1);
            }
        }
    }

    private void span(
            Relief relief, float[] points, float[] near, int column, double across, double p0, double p1, int side) {
        double middle = (p0 + p1) * 0.5;
        double r = Math.max(1e-6, profile.radius(middle));
        double z = side * depth(r, across);
        if (profile.outY(middle) * plan + profile.outR(middle) * z / r * rise <= 0) {
            return;
        }
        double y0 = seen(p0, across, side);
        double y1 = seen(p1, across, side);
        double scale = relief.picture.scale();
        double origin = relief.y(0);
        int first = (int) Math.ceil((Math.min(y0, y1) - origin) * scale);
        int last = (int) Math.ceil((Math.max(y0, y1) - origin) * scale);
        float distance = (float) (profile.level(middle) * plan + z * rise);
        for (int row = Math.max(0, first); row < Math.min(relief.height, last); row++) {
            int at = row * relief.width + column;
            if (distance > near[at]) {
                near[at] = distance;
                double share = Math.abs(y1 - y0) < 1e-9 ? 0.5 : (origin + row / scale - y0) / (y1 - y0);
                // The sign keeps which half it is; points start from 1 so that the foot has one too.
                points[at] = (float) (side * (1 + Curve.mix(p0, p1, share)));
            }
        }
    }

    private double seen(double point, double across, int side) {
        return y - profile.level(point) * rise + side * depth(profile.radius(point), across) * plan;
    }

    private static double depth(double r, double across) {
        return Math.sqrt(Math.max(0, r * r - across * across));
    }

    private void dress(Relief relief, float[] points, Skin skin) {
        Texel texel = new Texel();
        for (int row = 0; row < relief.height; row++) {
            for (int column = 0; column < relief.width; column++) {
                int at = row * relief.width + column;
                if (points[at] != 0) {
                    double point = Math.abs(points[at]) - 1;
                    double r = Math.max(1e-6, profile.radius(point));
                    double across = Math.clamp(relief.x(column) - x, -r, r);
                    double out = profile.outR(point);
                    double up = profile.outY(point);
                    // On flat parts the row tells how near a place is more exactly than the outline does.
                    double z = Math.abs(up) > 0.7
                            ? Math.clamp((relief.y(row) - y + profile.level(point) * rise) / plan, -r, r)
                            : Math.signum(points[at]) * depth(r, across);
                    relief.leanX[at] = (float) (out * across / r);
                    relief.leanY[at] = (float) (-up * rise + out * z / r * plan);
                    texel.clear();
                    texel.cover = 1;
                    skin.at(profile, point, Math.atan2(across, z), texel);
                    if (point > profile.lip) {
                        texel.dim(within(point, across, z));
                    }
                    relief.set(at, texel);
                }
            }
        }
    }

    // How much light reaches the inside: less towards the floor, and none where the near lip stands in its way.
    private double within(double point, double across, double z) {
        double lightUp = -Light.Y * rise + Light.Z * plan;
        double lightNear = Light.Y * plan + Light.Z * rise;
        double below = profile.height() - profile.level(point);
        double way = below / lightUp;
        double rim = profile.radius[profile.lip];
        double miss = Math.hypot(across + Light.X * way, z + lightNear * way) - rim;
        double soft = 0.008 + below * 0.16;
        double shade = Curve.ease(-soft, soft, miss);
        double deep = below / (below + 1.6 * rim);
        return (1 - 0.62 * shade) * (1 - 0.75 * deep);
    }
}
