package shop.weft.pictures.illustration;

/**
 * Glazed stoneware: throwing rings under the glaze, a bare foot, the glaze thin and brown on the lip, thick in the
 * hollows, and a decoration that the seed chooses.
 */
final class Glaze implements Skin {

    private final Palette colours;
    private final Dye glaze;
    private final Dye second;
    private final Dye clay;
    private final int design;
    private final int count;
    private final double line;
    private final double bare;
    private final double speckle;
    private final double lean;
    private final int grain;

    Glaze(Palette palette, Chance chance) {
        glaze = palette.main();
        colours = palette.seenOn(glaze);
        second = colours.get(chance.below(2));
        clay = Dye.CLAY.mix(Dye.of(0x6E4B38), chance.between(0, 0.7)).mix(Dye.UNDYED, chance.between(0, 0.3));
        design = chance.below(8);
        count = 5 + chance.below(9);
        line = chance.between(0.46, 0.68);
        bare = chance.between(0.05, 0.13);
        speckle = glaze.lightness() > 0.5 ? chance.between(0.5, 1) : chance.between(0, 0.3);
        lean = chance.between(-0.12, 0.12);
        grain = chance.grain();
    }

    @Override
    public void at(Profile profile, double point, double angle, Texel texel) {
        double share = profile.share(point);
        boolean inside = share > 1;
        double along = profile.along(point);
        double turn = angle / (2 * Math.PI);
        // Where the glaze stopped running: the pot was dipped foot up and the line is never level.
        double foot = bare + 0.012 * Noise.round(turn, 9, 0, grain) + 0.01 * Noise.round(turn, 31, 0, grain + 1);
        double glazed = inside ? 1 : Curve.ease(-0.006, 0.006, share - foot);
        double ring = Noise.round(turn, 5, along * 80, grain + 2) + 0.4 * Noise.along(along * 190, grain + 3);
        double place = Noise.round(turn, 13, along * 9, grain + 4);
        texel.dye(clay);
        texel.dim(0.9 + 0.1 * Noise.at(angle * 60, along * 500, grain + 5));
        if (glazed > 0) {
            Dye coat = coat(profile, share, turn);
            coat = brokenAtLip(coat, Math.abs(along - profile.along(profile.lip)));
            // Thick glaze is deeper in colour; the rings show where it is thin.
            double thick = 1 - 0.10 * ring + 0.09 * place - 0.35 * Curve.bump((share - foot) / 0.05) * (inside ? 0 : 1);
            texel.blend(coat.times(thick), glazed);
            speckles(angle, along, texel);
        }
        texel.height = 0.0004 * ring + 0.0007 * place + 0.0022 * glazed;
        texel.gloss = 0.02 + 0.9 * glazed;
    }

    private Dye brokenAtLip(Dye coat, double fromLip) {
        double thin = 1 - Curve.ease(0.002, 0.013, fromLip + 0.002 * Noise.along(fromLip * 300, grain));
        return coat.mix(clay.mix(coat.times(1.2), 0.35), 0.75 * thin);
    }

    private void speckles(double angle, double along, Texel texel) {
        double cellX = angle * 9;
        double cellY = along * 70;
        int ix = Curve.floor(cellX);
        int iy = Curve.floor(cellY);
        double size = Noise.scatter(ix, iy, grain + 7);
        if (size < 0.28 * speckle) {
            double dx = (cellX - ix - 0.3 - 0.4 * Noise.scatter(ix, iy, grain + 8)) / 9 * 0.22;
            double dy = (cellY - iy - 0.3 - 0.4 * Noise.scatter(ix, iy, grain + 9)) / 70;
            double spot = 1 - Curve.ease(0.0006, 0.0016 + 0.004 * size, Math.hypot(dx, dy));
            texel.blend(Dye.DARK_WOOD.times(0.6), 0.7 * spot);
        }
    }

    private Dye coat(Profile profile, double share, double turn) {
        double level = share > 1 ? 2 - share : share;
        // What is decorated is the outside of a deep form and the inside of a flat one.
        boolean shown = share <= 1.02 || profile.height() < 0.3 * profile.widest();
        double wave = 0.02 * Noise.round(turn, 8, 0, grain + 11);
        return switch (design) {
            case 0 -> glaze.mix(second, dipped(level + lean * Math.sin(2 * Math.PI * turn) + wave, turn));
            case 1 -> bands(level, turn);
            case 2 -> !shown ? glaze : strokes(level, turn);
            case 3 -> !shown ? second.mix(Dye.UNDYED, 0.3) : glaze.mix(second, dots(level, turn));
            case 4 -> glaze.mix(second, shown ? leaves(level, turn) : 0);
            case 5 -> glaze.mix(second, share > 1.02 ? 0.85 : 0);
            case 6 -> glaze.mix(second, shown ? checks(level, turn) : 0);
            default -> glaze.mix(glaze.times(0.45), 0.7 * hares(level, turn));
        };
    }

    private double dipped(double level, double turn) {
        double drip = 0.05 * Math.pow(Noise.round(turn, 26, 0, grain + 12) * 0.5 + 0.5, 3);
        return Curve.ease(-0.012, 0.012, level + drip - line);
    }

    private Dye bands(double level, double turn) {
        Dye dye = glaze;
        for (int k = 0; k < 3; k++) {
            double at = line + (k - 1) * 0.13 + 0.006 * Noise.round(turn, 11, 0, grain + 20 + k);
            double width = k == 1 ? 0.038 : 0.014;
            double brush = 0.8 + 0.2 * Noise.round(turn, 22, level * 320, grain + 23);
            double on = 1 - Curve.ease(width - 0.004, width + 0.004, Math.abs(level - at));
            dye = dye.mix(colours.get(k), on * brush);
        }
        return dye;
    }

    private Dye strokes(double level, double turn) {
        double place = (turn + 0.5) * count * 2 + 0.9 * (level - line);
        int stroke = Math.floorMod(Curve.floor(place), count * 2);
        double across = 2 * (place - Math.floor(place)) - 1;
        double up = (level - line) / (0.24 + 0.06 * Noise.scatter(stroke, 1, grain));
        double body = 0.34 * Curve.dome(up) * (1 - 0.35 * up);
        if (body <= 0) {
            return glaze;
        }
        double dry =
                0.55 + 0.45 * Curve.clamp(0.8 + up + 0.9 * Noise.at(across * 9 + stroke * 5, up * 1.6, grain + 31));
        return glaze.mix(
                colours.get(stroke & 1), dry * (1 - Curve.ease(body * 0.85, body * 0.85 + 0.06, Math.abs(across))));
    }

    private double dots(double level, double turn) {
        double row = (level - line) / 0.13;
        int line = Curve.floor(row + 0.5);
        double dx = Curve.fromNearest(turn * count * 2 + 0.5 * (line & 1)) / (count * 2) * 6.28 * 0.8;
        double dy = (row - line) * 0.13;
        double size = Math.abs(line) > 2 ? 0 : 0.046 - 0.012 * Math.abs(line);
        return 1 - Curve.ease(size - 0.007, size + 0.007, Math.hypot(dx, dy));
    }

    private double leaves(double level, double turn) {
        double x = Curve.fromNearest(turn * count) * 2;
        double y = (level - line) / 0.26;
        double stem = Math.abs(x - 0.15 * y * y) - 0.035;
        double side = Math.abs(x - 0.15 * y * y);
        double leaf = Curve.fromNearest(y * 2.2 - side * 1.6);
        double blade = Math.abs(leaf) - 0.30 * Curve.dome((side - 0.33) / 0.3);
        double shape = Math.min(stem, blade * 0.4);
        double ink = 0.72 + 0.28 * Noise.at(x * 4, y * 5, grain + 41);
        return Math.abs(y) > 1 ? 0 : ink * (1 - Curve.ease(-0.02, 0.03, shape));
    }

    private double checks(double level, double turn) {
        double row = (level - line) / 0.085;
        boolean band = Math.abs(row) < 2;
        int square = Curve.floor(turn * count * 4) + Curve.floor(row);
        double ink = 0.8 + 0.2 * Noise.at(turn * 90, level * 60, grain + 51);
        return band && (square & 1) == 0 ? ink : 0;
    }

    // Tenmoku's streaks, drawn down the wall by the running glaze.
    private double hares(double level, double turn) {
        double streak =
                Noise.round(turn, 150, level * 3.5, grain + 61) + 0.5 * Noise.round(turn, 330, level * 6, grain + 62);
        return Curve.clamp(0.5 + 0.7 * streak) * Curve.ease(0.15, 0.95, level);
    }
}
