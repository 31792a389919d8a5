package shop.weft.pictures.illustration;

/**
 * The outline of a vessel turned about an upright axis: up the outside from the foot, over the lip and down the inside
 * to the middle of the floor. Points are even along the outline.
 */
final class Profile {

    private static final int POINTS = 640;
    private static final double FLOORED = 0.06;

    final double[] radius = new double[POINTS + 1];
    final double[] level = new double[POINTS + 1];
    private final double[] outR = new double[POINTS + 1];
    private final double[] outY = new double[POINTS + 1];
    /** Index of the top of the lip: beyond it is the inside. */
    final int lip;

    final double length;
    /** Index at which the wall begins to rise from the underside. */
    private final int foot;

    /** An open vessel through the given (radius, level) pairs from foot to lip, with walls of the given thickness. */
    static Profile vessel(double thickness, double... outline) {
        return new Profile(outline, thickness);
    }

    /** A closed body: a lid, a knob, a ball. */
    static Profile solid(double... outline) {
        return new Profile(outline, 0);
    }

    /** Whether it has a floor; a ring has none. */
    boolean floored() {
        return radius[0] < FLOORED;
    }

    private Profile(double[] outline, double thickness) {
        double[][] outer = smooth(outline);
        double[][] whole = thickness > 0 ? withInside(outer, thickness) : outer;
        length = resample(whole);
        int top = POINTS;
        if (thickness > 0) {
            for (int i = POINTS; i >= 0; i--) {
                if (level[i] > level[top]) {
                    top = i;
                }
            }
        }
        lip = top;
        for (int i = 0; i <= POINTS; i++) {
            double dr = radius[Math.min(i + 2, POINTS)] - radius[Math.max(i - 2, 0)];
            double dy = level[Math.min(i + 2, POINTS)] - level[Math.max(i - 2, 0)];
            double size = Math.max(1e-9, Math.hypot(dr, dy));
            outR[i] = dy / size;
            outY[i] = -dr / size;
        }
        int rising = 0;
        while (rising < lip - 1 && outR[rising] < 0.5) {
            rising++;
        }
        foot = rising < lip - 1 ? rising : 0;
    }

    int points() {
        return POINTS;
    }

    double radius(double point) {
        return between(radius, point);
    }

    double level(double point) {
        return between(level, point);
    }

    double outR(double point) {
        return between(outR, point);
    }

    double outY(double point) {
        return between(outY, point);
    }

    /** How far along the outline a point is, in units. */
    double along(double point) {
        return point / POINTS * length;
    }

    double point(double along) {
        return along / length * POINTS;
    }

    /** From 0 at the foot to 1 at the lip, and on to 2 at the middle of the floor; the underside is below 0. */
    double share(double point) {
        return point <= lip ? (point - foot) / (lip - foot) : 1 + (point - lip) / (POINTS + 1e-9 - lip);
    }

    double widest() {
        double widest = 0;
        for (double r : radius) {
            widest = Math.max(widest, r);
        }
        return widest;
    }

    double height() {
        return level[lip];
    }

    private static double between(double[] values, double point) {
        double clamped = Math.clamp(point, 0, POINTS - 1e-6);
        int i = (int) clamped;
        return Curve.mix(values[i], values[i + 1], clamped - i);
    }

    // Catmull-Rom through the given corners.
    private static double[][] smooth(double[] outline) {
        int corners = outline.length / 2;
        int pieces = 40;
        double[][] result = new double[2][(corners - 1) * pieces + 1];
        for (int i = 0; i < corners - 1; i++) {
            for (int k = 0; k <= pieces; k++) {
                double t = (double) k / pieces;
                for (int axis = 0; axis < 2; axis++) {
                    double p0 = outline[Math.max(i - 1, 0) * 2 + axis];
                    double p1 = outline[i * 2 + axis];
                    double p2 = outline[(i + 1) * 2 + axis];
                    double p3 = outline[Math.min(i + 2, corners - 1) * 2 + axis];
                    double value = p1
                            + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
                    result[axis][i * pieces + k] = axis == 0 ? Math.max(0, value) : value;
                }
            }
        }
        return result;
    }

    private static double[][] withInside(double[][] outer, double thickness) {
        int count = outer[0].length;
        int round = 12;
        double[][] whole = new double[2][count * 2 + round + 1];
        System.arraycopy(outer[0], 0, whole[0], 0, count);
        System.arraycopy(outer[1], 0, whole[1], 0, count);
        double endR = outer[0][count - 1] - outer[0][count - 4];
        double endY = outer[1][count - 1] - outer[1][count - 4];
        double heading = Math.atan2(endY, endR);
        double middleR = outer[0][count - 1] - Math.sin(heading) * thickness * 0.5;
        double middleY = outer[1][count - 1] + Math.cos(heading) * thickness * 0.5;
        for (int k = 0; k < round; k++) {
            double turn = heading - Math.PI / 2 + Math.PI * (k + 1) / (round + 1);
            whole[0][count + k] = middleR + Math.cos(turn) * thickness * 0.5;
            whole[1][count + k] = middleY + Math.sin(turn) * thickness * 0.5;
        }
        for (int i = 0; i < count; i++) {
            int from = count - 1 - i;
            double dr = outer[0][Math.min(from + 1, count - 1)] - outer[0][Math.max(from - 1, 0)];
            double dy = outer[1][Math.min(from + 1, count - 1)] - outer[1][Math.max(from - 1, 0)];
            double size = Math.max(1e-9, Math.hypot(dr, dy));
            whole[0][count + round + i] = Math.max(0.001, outer[0][from] - dy / size * thickness);
            whole[1][count + round + i] = Math.max(thickness, outer[1][from] + dr / size * thickness);
        }
        // The floor closes at the axis, unless this is a ring without one.
        boolean floored = outer[0][0] < FLOORED;
        whole[0][count * 2 + round] = floored ? 0 : whole[0][count * 2 + round - 1];
        whole[1][count * 2 + round] = floored ? thickness : whole[1][count * 2 + round - 1];
        return whole;
    }

    private double resample(double[][] line) {
        int count = line[0].length;
        double[] along = new double[count];
        for (int i = 1; i < count; i++) {
            along[i] = along[i - 1] + Math.hypot(line[0][i] - line[0][i - 1], line[1][i] - line[1][i - 1]);
        }
        int at = 0;
        for (int i = 0; i <= POINTS; i++) {
            double wanted = along[count - 1] * i / POINTS;
            while (at < count - 2 && along[at + 1] < wanted) {
                at++;
            }
            double share = Curve.clamp((wanted - along[at]) / Math.max(1e-12, along[at + 1] - along[at]));
            radius[i] = Curve.mix(line[0][at], line[0][at + 1], share);
            level[i] = Curve.mix(line[1][at], line[1][at + 1], share);
        }
        return along[count - 1];
    }
}
