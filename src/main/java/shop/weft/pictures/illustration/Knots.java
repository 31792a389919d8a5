package shop.weft.pictures.illustration;

/** The knots of macrame, each tied of cords on a relief. */
final class Knots {

    private final Relief relief;
    private final Cord cord;
    private final Dye dip;
    private final double radius;

    Knots(Relief relief, Dye dye, Dye dip, double radius) {
        this.relief = relief;
        this.dip = dip;
        this.radius = radius;
        cord = new Cord(radius, dye, 0.55, 0.04);
    }

    /** A square knot about (x, y): two standing cords, and two that cross before them, first one way, then back. */
    void square(double x, double y) {
        double r = radius;
        for (int side = -1; side <= 1; side += 2) {
            double s = side;
            cord.lay(relief, new Path().to(x + s * r, y - 4.4 * r, 0).to(x + s * r, y + 4.4 * r, 0));
            Path loop = new Path().to(x + s * 2.0 * r, y - 4.4 * r, 0);
            loop.curve(x + s * 4.3 * r, y - 3.2 * r, x + s * 4.3 * r, y + 3.2 * r, x + s * 2.0 * r, y + 4.4 * r, 0);
            cord.lay(relief, loop);
        }
        crossing(x, y - 1.35 * r, 1);
        crossing(x, y + 1.35 * r, -1);
    }

    private void crossing(double x, double y, int side) {
        double r = radius;
        double s = side;
        Path path = new Path().to(x - s * 3.3 * r, y + 0.5 * r, 0.2 * r);
        path.curve(x - s * 1.6 * r, y - 1.5 * r, x + s * 1.4 * r, y - 0.9 * r, x + s * 3.3 * r, y + 0.7 * r, 0.2 * r);
        Path raised = new Path();
        for (int i = 0; i < path.points(); i++) {
            double share = (double) i / (path.points() - 1);
            raised.to(path.x(i), path.y(i), r * (0.2 + 1.9 * Math.sin(Math.PI * share)));
        }
        cord.lay(relief, raised);
    }

    /** Two cords side by side from one knot's foot to the next one's head. */
    void pair(double x0, double y0, double x1, double y1) {
        double sway = (y1 - y0) * 0.45;
        for (int side = -1; side <= 1; side += 2) {
            double off = side * radius * 0.95;
            Path path = new Path().to(x0 + off, y0, -0.3 * radius);
            path.curve(x0 + off, y0 + sway, x1 + off, y1 - sway, x1 + off, y1, -0.3 * radius);
            cord.lay(relief, path);
        }
    }

    /** A row of half hitches along a straight line: a ridge of slanting turns. */
    void hitches(double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        int turns = Math.max(2, (int) Math.round(length / (radius * 2.1)));
        double dx = (x1 - x0) / length;
        double dy = (y1 - y0) / length;
        for (int i = 0; i < turns; i++) {
            double at = (i + 0.5) / turns * length;
            double x = x0 + dx * at;
            double y = y0 + dy * at;
            double lean = radius * 0.7;
            Path path = new Path().to(x + dy * 2.1 * radius - dx * lean, y - dx * 2.1 * radius - dy * lean, 0);
            path.to(x + dy * radius, y - dx * radius, 1.5 * radius).to(x, y, 2.1 * radius);
            path.to(x - dy * radius, y + dx * radius, 1.5 * radius);
            path.to(x - dy * 2.1 * radius + dx * lean, y + dx * 2.1 * radius + dy * lean, 0);
            cord.lay(relief, path);
        }
    }

    /** A lark's head over a rod: the loop by which a doubled cord is hung. */
    void lark(double x, double y, double rod) {
        double r = radius;
        for (int side = -1; side <= 1; side += 2) {
            double s = side * r * 1.05;
            cord.lay(
                    relief,
                    new Path()
                            .to(x + s, y - rod, 0)
                            .to(x + s, y - rod * 0.5, rod)
                            .to(x + s, y, rod * 1.15)
                            .to(x + s, y + rod * 0.8, rod * 0.7)
                            .to(x + s, y + rod * 1.8, 0));
        }
        cord.lay(
                relief,
                new Path()
                        .to(x - 2.0 * r, y + rod * 0.9, rod * 0.7)
                        .to(x, y + rod * 0.55, rod * 1.3 + r)
                        .to(x + 2.0 * r, y + rod * 0.9, rod * 0.7));
    }

    /** A cord end hanging free, its lower part dipped in the second dye, frayed a little apart at its tip. */
    void end(double x, double y, double length, Chance chance) {
        double drift = chance.between(-0.6, 0.6) * radius * 2;
        double bow = chance.between(-1, 1) * radius;
        int pieces = 12;
        double soaked = chance.between(0.42, 0.5);
        for (int i = 0; i < pieces; i++) {
            double from = (double) i / pieces;
            double to = (i + 1.0) / pieces;
            Cord piece = cord.dyed(cord.dye().mix(dip, Curve.ease(soaked - 0.08, soaked + 0.12, from)));
            Path path = new Path()
                    .to(hanging(x, drift, bow, from), y + from * length * 0.9, -0.3 * radius)
                    .to(hanging(x, drift, bow, to), y + to * length * 0.9, -0.3 * radius);
            piece.lay(relief, path);
        }
        fray(x + drift, y + length * 0.88, length, chance);
    }

    private static double hanging(double x, double drift, double bow, double share) {
        return x + drift * Curve.ease(0, 1, share) + bow * Curve.bump(2 * share - 1);
    }

    private void fray(double x, double tip, double length, Chance chance) {
        for (int i = 0; i < 5; i++) {
            Cord strand = new Cord(radius * 0.34, dip.times(chance.between(0.9, 1.1)), 0, 0.03);
            double out = (i - 2) * radius * 0.75;
            Path path = new Path()
                    .to(x + out * 0.4, tip, 0)
                    .to(x + out * 0.9, tip + length * 0.07, 0)
                    .to(x + out * 1.2, tip + length * chance.between(0.10, 0.15), 0);
            strand.lay(relief, path, 0.6);
        }
    }
}
