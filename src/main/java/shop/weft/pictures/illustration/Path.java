package shop.weft.pictures.illustration;

import java.util.Arrays;

/** A line in space that a cord follows: places of the picture with a height each. */
final class Path {

    private double[] values = new double[24];
    private int size;

    Path to(double x, double y, double z) {
        if (size + 3 > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = x;
        values[size++] = y;
        values[size++] = z;
        return this;
    }

    /** On from the last point along a Bezier curve to the given end; heights run evenly. */
    Path curve(double x1, double y1, double x2, double y2, double x3, double y3, double z3) {
        double x0 = values[size - 3];
        double y0 = values[size - 2];
        double z0 = values[size - 1];
        int pieces = 12;
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            to(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3, Curve.mix(z0, z3, t));
        }
        return this;
    }

    int points() {
        return size / 3;
    }

    double x(int point) {
        return values[point * 3];
    }

    double y(int point) {
        return values[point * 3 + 1];
    }

    double z(int point) {
        return values[point * 3 + 2];
    }
}
