package shop.weft.pictures.illustration;

/** Composes embroidered flowers: a wreath, a bouquet, a rosette or sprigs strewn about. */
final class Garden {

    private final Palette palette;
    private final Dye ground;
    private final Chance chance;
    private final Stitches stitches;
    private final Dye green;

    Garden(Palette palette, Dye ground, Chance chance, Stitches stitches) {
        this.palette = palette;
        this.ground = ground;
        this.chance = chance;
        this.stitches = stitches;
        Dye leaf = Dye.of(ground.lightness() < 0.3 ? 0x8FA07A : 0x51694A);
        green = palette.dyes().stream()
                .filter(dye -> !dye.equals(ground) && dye.g() > dye.r() && dye.g() > dye.b())
                .findFirst()
                .orElse(leaf);
    }

    void plant(double halfWidth, double halfHeight) {
        double room = Math.min(halfWidth, halfHeight);
        switch (chance.below(4)) {
            case 0 -> wreath(room * 0.62, room);
            case 1 -> bouquet(halfWidth, halfHeight);
            case 2 -> mandala(room);
            default -> strewn(halfWidth, halfHeight);
        }
    }

    private void wreath(double radius, double room) {
        int flowers = 5 + chance.below(4);
        double size = room * 0.17;
        for (int i = 0; i < flowers; i++) {
            double a = i * 2 * Math.PI / flowers;
            double b = a + 2 * Math.PI / flowers;
            stitches.stem(
                    radius * Math.cos(a),
                    radius * Math.sin(a),
                    radius * Math.cos(b),
                    radius * Math.sin(b),
                    -radius * (1 - Math.cos(Math.PI / flowers)),
                    green);
            for (int k = 1; k < 6; k++) {
                double t = Curve.mix(a, b, k / 6.0);
                double out = (k & 1) == 0 ? 0.75 : -0.75;
                leaf(radius * Math.cos(t), radius * Math.sin(t), t + Math.PI / 2 - out, room * 0.16);
            }
        }
        for (int i = 0; i < flowers; i++) {
            double a = i * 2 * Math.PI / flowers;
            flower(radius * Math.cos(a), radius * Math.sin(a), size * chance.between(0.85, 1.2), i);
        }
    }

    private void bouquet(double halfWidth, double halfHeight) {
        double room = Math.min(halfWidth, halfHeight);
        double footV = halfHeight * 0.62;
        int stems = 5 + chance.below(3);
        double[] headU = new double[stems];
        double[] headV = new double[stems];
        for (int i = 0; i < stems; i++) {
            double share = (i + 0.5) / stems * 2 - 1;
            headU[i] = share * Math.min(halfWidth, halfHeight * 1.3) * 0.62;
            headV[i] = -halfHeight * (0.55 - 0.42 * share * share) + chance.between(-0.12, 0.2) * room;
            stitches.stem(share * room * 0.06, footV, headU[i], headV[i], share * room * 0.14, green);
            for (int k = 1; k < 5; k++) {
                double t = 0.2 + k * 0.15;
                double bow = share * room * 0.14 * 4 * t * (1 - t);
                double angle = Math.atan2(headV[i] - footV, headU[i] - share * room * 0.06);
                leaf(
                        Curve.mix(share * room * 0.06, headU[i], t) - Math.sin(angle) * bow,
                        Curve.mix(footV, headV[i], t) + Math.cos(angle) * bow,
                        angle + ((k & 1) == 0 ? 0.8 : -0.8),
                        room * 0.17);
            }
        }
        for (int i = 0; i < stems; i++) {
            flower(headU[i], headV[i], room * chance.between(0.15, 0.25), i);
        }
    }

    private void mandala(double room) {
        int fold = chance.pick(6, 8, 10);
        double turn = Math.PI / fold;
        for (int i = 0; i < fold; i++) {
            double a = i * 2 * Math.PI / fold;
            double r = room * 0.62;
            stitches.stem(0, 0, r * Math.cos(a), r * Math.sin(a), 0.0, green);
            for (int side = -1; side <= 1; side += 2) {
                leaf(r * 0.62 * Math.cos(a), r * 0.62 * Math.sin(a), a + side * 0.7, room * 0.2);
                leaf(r * 0.80 * Math.cos(a), r * 0.80 * Math.sin(a), a + side * 0.7, room * 0.15);
            }
            flower(r * Math.cos(a), r * Math.sin(a), room * 0.135, 1);
            double b = a + turn;
            stitches.petal(r * 0.36 * Math.cos(b), r * 0.36 * Math.sin(b), b, room * 0.32, room * 0.11, dye(2));
            stitches.knot(r * 1.05 * Math.cos(b), r * 1.05 * Math.sin(b), 0.009, dye(0));
            stitches.knot(r * 1.17 * Math.cos(b), r * 1.17 * Math.sin(b), 0.007, dye(1));
        }
        flower(0, 0, room * 0.26, 0);
    }

    private void strewn(double halfWidth, double halfHeight) {
        double cell = Math.min(halfWidth, halfHeight) * chance.between(0.46, 0.66);
        int columns = Math.max(1, (int) (halfWidth * 1.7 / cell));
        int rows = Math.max(1, (int) (halfHeight * 1.7 / cell));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double u = (column - (columns - 1) * 0.5) * cell + ((row & 1) == 0 ? 0.12 : -0.12) * cell;
                double v = (row - (rows - 1) * 0.5) * cell;
                double lean = chance.between(-0.5, 0.5);
                double du = Math.sin(lean) * cell * 0.3;
                double dv = Math.cos(lean) * cell * 0.3;
                stitches.stem(u - du, v + dv, u + du * 0.6, v - dv * 0.6, 0.05 * cell, green);
                leaf(u - du * 0.3, v + dv * 0.3, lean - 0.7, cell * 0.24);
                leaf(u - du * 0.3, v + dv * 0.3, lean - 2.4, cell * 0.24);
                flower(u + du * 0.6, v - dv * 0.6, cell * chance.between(0.25, 0.34), row + column);
            }
        }
    }

    private void flower(double u, double v, double radius, int number) {
        int petals = chance.pick(5, 6, 8, 12);
        Dye dye = dye(number);
        Dye heart = dye(number + 1);
        double turn = chance.between(0, 1);
        double width = Math.min(radius * 0.8, 2.3 * radius * Math.sin(Math.PI / petals));
        for (int i = 0; i < petals; i++) {
            double a = turn + i * 2 * Math.PI / petals;
            stitches.petal(
                    u + Math.cos(a) * radius * 0.18, v + Math.sin(a) * radius * 0.18, a, radius * 0.84, width, dye);
        }
        int knots = petals > 6 ? 7 : 5;
        double size = Math.max(0.0042, radius * 0.115);
        for (int i = 0; i < knots; i++) {
            double a = i * 2 * Math.PI / (knots - 1);
            double r = i == knots - 1 ? 0 : size * 1.6;
            stitches.knot(u + Math.cos(a) * r, v + Math.sin(a) * r, size, heart);
        }
    }

    private void leaf(double u, double v, double angle, double length) {
        stitches.petal(u, v, angle, length, length * 0.42, green.times(chance.between(0.8, 1.2)));
    }

    private Dye dye(int index) {
        return palette.on(ground, index);
    }
}
