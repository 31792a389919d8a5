package shop.weft.pictures.illustration;

import java.util.ArrayList;
import java.util.List;

/** Embroidered figures kept by where they lie, so that a place of the cloth asks only the few stitches near it. */
final class Stitches {

    /** How the threads of a figure run. */
    enum Manner {
        /** Slanting across it, side by side: petals and leaves. */
        SATIN,
        /** One stitch along it: stems, outlines. */
        STRAIGHT,
        /** Wound round the needle: a small knot. */
        KNOT
    }

    private record Figure(Manner manner, Place place, double halfLength, double halfWidth, Dye dye, int number) {}

    private static final double CELL = 0.03;
    private static final double THREAD = 0.0026;

    private final int columns;
    private final int rows;
    private final double halfWidth;
    private final double halfHeight;
    private final List<List<Figure>> cells;
    private int count;

    Stitches(double halfWidth, double halfHeight) {
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        columns = (int) (2 * halfWidth / CELL) + 1;
        rows = (int) (2 * halfHeight / CELL) + 1;
        cells = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
    }

    void petal(double u, double v, double angle, double length, double width, Dye dye) {
        double half = length * 0.5;
        add(new Figure(
                Manner.SATIN,
                Place.at(u + Math.cos(angle) * half, v + Math.sin(angle) * half, angle),
                half,
                width * 0.5,
                dye,
                count++));
    }

    void knot(double u, double v, double radius, Dye dye) {
        add(new Figure(Manner.KNOT, Place.at(u, v, count), radius, radius, dye, count++));
    }

    /** A stem of overlapping stitches along a curve from one place to another, bowed to one side. */
    void stem(double u0, double v0, double u1, double v1, double bow, Dye dye) {
        double length = Math.hypot(u1 - u0, v1 - v0);
        int stitches = Math.max(2, (int) Math.round(length / 0.013));
        for (int i = 0; i < stitches; i++) {
            double t = (i + 0.5) / stitches;
            double off = bow * 4 * t * (1 - t);
            double slope = bow * 4 * (1 - 2 * t) / length;
            double angle = Math.atan2(v1 - v0, u1 - u0);
            double u = Curve.mix(u0, u1, t) - Math.sin(angle) * off;
            double v = Curve.mix(v0, v1, t) + Math.cos(angle) * off;
            add(new Figure(
                    Manner.STRAIGHT,
                    Place.at(u, v, angle + Math.atan(slope) + 0.16),
                    length / stitches * 0.72,
                    0.0034,
                    dye,
                    count++));
        }
    }

    private void add(Figure figure) {
        Bounds bounds = figure.place.bounds(figure.halfLength * 1.1, figure.halfWidth * 1.3);
        int x0 = Math.max(0, column(bounds.x0()));
        int x1 = Math.min(columns - 1, column(bounds.x1()));
        int y0 = Math.max(0, row(bounds.y0()));
        int y1 = Math.min(rows - 1, row(bounds.y1()));
        for (int y = y0; y <= y1; y++) {
            for (int x = x0; x <= x1; x++) {
                cells.get(y * columns + x).add(figure);
            }
        }
    }

    private int column(double u) {
        return Curve.floor((u + halfWidth) / CELL);
    }

    private int row(double v) {
        return Curve.floor((v + halfHeight) / CELL);
    }

    /** Lays what is stitched here over the cloth; later figures lie on earlier ones. */
    void at(double u, double v, Texel texel) {
        int x = column(u);
        int y = row(v);
        if (x >= 0 && y >= 0 && x < columns && y < rows) {
            for (Figure figure : cells.get(y * columns + x)) {
                stitch(figure, figure.place.u(u, v), figure.place.v(u, v), texel);
            }
        }
    }

    private static void stitch(Figure figure, double along, double across, Texel texel) {
        double share = along / figure.halfLength;
        double side = across / figure.halfWidth;
        switch (figure.manner) {
            case SATIN -> satin(figure, along, across, share, side, texel);
            case STRAIGHT -> straight(figure, along, share, side, texel);
            case KNOT -> knot(figure, share, side, texel);
        }
    }

    private static void satin(Figure figure, double along, double across, double share, double side, Texel texel) {
        // A petal: fuller towards its far end. Threads lean from the midrib outwards.
        double girth = Math.sqrt(Math.max(0, 1 - share * share)) * (0.80 + 0.26 * share);
        double lean = along + Math.abs(across) * 0.75;
        int thread = Curve.floor(lean / THREAD);
        double ragged = girth - 0.09 * Noise.scatter(thread, figure.number, side > 0 ? 3 : 4);
        double edge = Math.abs(side) / Math.max(0.01, ragged);
        if (girth <= 0 || edge > 1) {
            texel.dim(edge < 1.25 && girth > 0 ? 0.78 + 0.88 * (edge - 1) : 1);
            return;
        }
        double body = Curve.dome(2 * (lean / THREAD - thread) - 1);
        double rib = Curve.bump(across / 0.0016);
        double odd = Noise.scatter(thread, figure.number, 5);
        texel.dye(figure.dye);
        texel.dim((0.84 + 0.2 * odd) * (0.92 + 0.14 * share) * (1 - 0.22 * rib));
        texel.height = 0.0022 + 0.0052 * Curve.dome(edge) + 0.0011 * body - 0.0018 * rib;
        texel.gloss = 0.34;
    }

    private static void straight(Figure figure, double along, double share, double side, Texel texel) {
        double distance = Math.sqrt(side * side + Math.pow(share, 6));
        if (distance < 1) {
            double ply = Curve.dome(2 * Curve.fromNearest(along / 0.004 + side * 0.35));
            texel.dye(figure.dye);
            texel.dim((0.86 + 0.16 * ply) * (0.94 + 0.12 * Noise.scatter(figure.number, 1, 9)));
            texel.height = 0.0015 + figure.halfWidth * (0.9 * Curve.dome(distance) + 0.15 * ply);
            texel.gloss = 0.28;
        }
    }

    private static void knot(Figure figure, double share, double side, Texel texel) {
        double r = Math.hypot(share, side);
        if (r < 1) {
            double spiral = r * 2.2 - Math.atan2(side, share) / (2 * Math.PI);
            double ply = Curve.dome(2 * Curve.fromNearest(spiral));
            texel.dye(figure.dye);
            texel.dim(0.78 + 0.26 * ply);
            texel.height = 0.002 + figure.halfWidth * (0.9 * Curve.dome(r) + 0.22 * ply);
            texel.gloss = 0.26;
        }
    }
}
