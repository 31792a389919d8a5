package shop.weft.pictures.illustration;

/** A macrame wall hanging on a stick: a lattice of square knots with openings, ridges of half hitches, a long fringe. */
record WallHanging(Palette palette, Chance chance, boolean inRoom) implements Still {

    private static final double CORD = 0.0066;
    private static final double WIDE = CORD * 8.6;
    private static final double HIGH = CORD * 11;

    @Override
    public void lay(Picture picture) {
        Chance shape = chance.fork(71);
        Ground.paper(picture, shape.fork(0));
        if (inRoom) {
            Console.stand(picture, palette, chance.fork(74));
        }
        int columns = 9 + 2 * shape.below(3);
        double half = (columns - 1) * 0.5 * WIDE;
        double top = -0.37;
        double hang = -0.445;
        Dye dye = palette.lightest().lightness() > 0.6 && shape.hits(0.6) ? palette.lightest() : palette.main();
        string(picture, half, top, dye);
        Timber.rail(picture, shape.fork(1), top, -half - 0.09, half + 0.09, 0.0135);
        Relief relief = new Relief(picture, new Bounds(-half - 0.1, hang, half + 0.1, 0.5), Finish.CLOTH, CORD * 2);
        Knots knots = new Knots(relief, dye, palette.on(dye, shape.below(3)), CORD);
        Lattice lattice = new Lattice(shape.below(4), columns, 5 + shape.below(3), shape.between(0.2, 0.5));
        net(knots, lattice, -half, top, shape);
        Shadow.under(relief, 0.03);
        Light.fall(relief);
    }

    @Override
    public Camera whole() {
        return inRoom ? new Camera(0, 0.12, 0.74) : Camera.WHOLE;
    }

    @Override
    public Camera near() {
        return new Camera(0.03, -0.18, 3.6);
    }

    private static void string(Picture picture, double half, double top, Dye dye) {
        Relief relief = new Relief(picture, Bounds.box(0, top, half + 0.1, 0.16), Finish.CLOTH, CORD);
        Path path = new Path().to(-half - 0.05, top, 0.004).to(0, top - 0.11, 0).to(half + 0.05, top, 0.004);
        new Cord(0.0042, dye, 0.6, 0.04).lay(relief, path);
        Shadow.under(relief, 0.02);
        Light.fall(relief);
    }

    private void net(Knots knots, Lattice lattice, double left, double top, Chance shape) {
        double first = top + 0.055;
        for (int i = 0; i < lattice.columns(); i++) {
            double x = left + i * WIDE;
            knots.lark(x - CORD * 2.1, top, 0.0135);
            knots.lark(x + CORD * 2.1, top, 0.0135);
            knots.pair(x - CORD, top + 0.018, x - CORD, first - HIGH * 0.3);
            knots.pair(x + CORD, top + 0.018, x + CORD, first - HIGH * 0.3);
        }
        for (int row = 0; row < lattice.rows(); row++) {
            for (int i = 0; i < lattice.columns(); i++) {
                if (lattice.meets(i, row)) {
                    meet(knots, lattice, i, row, left, first);
                }
            }
        }
        double last = first + (lattice.rows() - 1) * HIGH + CORD * 4.4;
        double ridge = shape.between(-1, 1);
        for (int i = 0; i < lattice.columns() * 4 - 2; i++) {
            double share = i / (lattice.columns() * 4 - 3.0) * 2 - 1;
            double x = left - WIDE * 0.25 + i * WIDE / 4 + CORD * 0.3;
            double shapeOfEnd = ridge > 0 ? 1 - Math.abs(share) * 0.55 : 0.55 + 0.4 * share * share;
            knots.end(x, last - CORD * 3, (0.40 - last) * shapeOfEnd + 0.05, shape);
        }
        lattice.ridges(knots, left, first, WIDE, HIGH);
        knots.hitches(left - WIDE * 0.3, last, left + (lattice.columns() - 0.7) * WIDE, last);
    }

    private static void meet(Knots knots, Lattice lattice, int i, int row, double left, double first) {
        double x = left + i * WIDE;
        double y = first + row * HIGH;
        boolean knotted = lattice.knotted(i, row);
        double reach = knotted ? CORD * 4.2 : 0;
        if (row < lattice.rows() - 1) {
            for (int side = -1; side <= 1; side += 2) {
                boolean edge = i + side < 0 || i + side >= lattice.columns();
                double to = edge ? x : x + side * WIDE;
                double down = edge ? 2 : 1;
                double arrive = lattice.knotted(edge ? i : i + side, row + (int) down) ? CORD * 4.2 : 0;
                knots.pair(x + side * CORD, y + reach, to - side * CORD, y + down * HIGH - arrive);
            }
        }
        if (knotted) {
            knots.square(x, y);
        }
    }

    /** Where cords meet, and at which meetings they are tied. */
    private record Lattice(int design, int columns, int rows, double size) {

        boolean meets(int column, int row) {
            return row == 0 || (column + row & 1) == 0;
        }

        boolean knotted(int column, int row) {
            double x = (column - (columns - 1) * 0.5) / (columns - 1) * 2;
            double y = (row - (rows - 1) * 0.5) / (rows - 1) * 2;
            return row == 0
                    || switch (design) {
                        case 0 -> true;
                        case 1 -> Math.abs(Math.abs(x) + Math.abs(y) * 0.8 - 0.62) > size * 0.55;
                        case 2 -> Curve.zigzag(x * 1.25 + 0.25) * 0.5 + y * 0.9 < size;
                        default -> Math.abs(x) > size * 0.9 || Math.abs(y) > 0.72 || Math.hypot(x, y) < 0.16;
                    };
        }

        void ridges(Knots knots, double left, double first, double wide, double high) {
            if (design == 0 || design == 3) {
                return;
            }
            double middle = left + (columns - 1) * 0.5 * wide;
            double reach = (columns - 1) * 0.5 * wide;
            double low = first + (rows - 1) * high;
            double centre = (first + low) * 0.5;
            knots.hitches(middle, first + high * 0.5, middle - reach * 0.8, centre);
            knots.hitches(middle, first + high * 0.5, middle + reach * 0.8, centre);
            if (design == 1) {
                knots.hitches(middle - reach * 0.8, centre, middle, low - high * 0.2);
                knots.hitches(middle + reach * 0.8, centre, middle, low - high * 0.2);
            }
        }
    }
}
