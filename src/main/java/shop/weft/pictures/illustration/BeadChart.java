package shop.weft.pictures.illustration;

/** A beadworker's chart: which colour each bead of a band has, repeated along it and mirrored across. */
final class BeadChart {

    private final Dye ground;
    private final Palette figures;
    private final int design;
    private final int repeat;
    private final int shift;
    private final boolean edged;

    BeadChart(Palette palette, Chance chance) {
        ground = palette.main();
        figures = palette.seenOn(ground);
        design = chance.below(7);
        repeat = chance.pick(10, 12, 14, 16, 18);
        shift = chance.below(3);
        edged = chance.hits(0.6);
    }

    int repeat() {
        return repeat;
    }

    /** The dye at a column along and a row across, of so many rows. */
    Dye at(int column, int row, int rows) {
        if (edged && (row == 0 || row == rows - 1)) {
            return Math.floorMod(column, 4) < 2 ? figures.get(shift) : ground;
        }
        int x = Math.abs(Math.floorMod(column, repeat) - repeat / 2);
        int y = Math.abs(2 * row - (rows - 1)) / 2;
        int half = repeat / 2;
        int tone = switch (design) {
            case 0 -> lozenge(x + y, half);
            case 1 -> Math.floorMod(x + y, half) / 2;
            case 2 -> cross(x, y, half);
            case 3 -> Math.floorMod(column + row, repeat) < half ? lozenge(x + y, half) : 0;
            case 4 -> triangles(x, row, rows);
            case 5 -> x * x + y * y < half * half * 0.16 ? 1 : flower(x, y, half);
            default -> Math.floorMod(x - y, half) < 2 ? 1 : Math.floorMod(x - y, half) < 3 ? 2 : 0;
        };
        return tone == 0 ? ground : figures.get(tone - 1 + shift);
    }

    private static int lozenge(int distance, int half) {
        return distance < half * 0.34
                ? 2
                : distance < half * 0.62 ? 1 : distance < half * 0.85 ? 3 : distance < half ? 1 : 0;
    }

    private static int cross(int x, int y, int half) {
        int wide = Math.max(1, half / 3);
        return (x < wide && y < half - 1) || (y < wide && x < half - 1)
                ? (x < wide && y < wide ? 2 : 1)
                : x + y < half + 1 ? 3 : 0;
    }

    private static int triangles(int x, int row, int rows) {
        double up = row / (double) rows;
        double edge = x / (up < 0.5 ? up * 9 + 0.5 : (1 - up) * 9 + 0.5);
        return edge < 0.7 ? 1 : edge < 1.1 ? 2 : 0;
    }

    private static int flower(int x, int y, int half) {
        boolean petal = Math.abs(x - y) < 2 && x + y < half * 1.5;
        return petal ? 2 : (x < 2 || y < 2) && Math.max(x, y) < half - 1 ? 3 : 0;
    }
}
