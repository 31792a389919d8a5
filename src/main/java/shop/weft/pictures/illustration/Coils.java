package shop.weft.pictures.illustration;

/** Coiled basketry: a core of grass wound round and round, each turn bound to the last by slanting stitches. */
final class Coils implements Skin {

    private final Palette dyed;
    private final double pitch;
    private final int design;
    private final int points;
    private final double sweep;
    private final double grow;
    private final int first;
    private final int grain;
    private final Dye straw;

    Coils(Palette palette, Chance chance, double pitch) {
        this.pitch = pitch;
        design = chance.below(6);
        points = chance.pick(5, 6, 7, 8, 9, 10, 12);
        sweep = chance.pick(0.0, 0.0, 0.03, -0.03, 0.05);
        grow = chance.between(0.25, 0.6);
        first = chance.below(3);
        grain = chance.grain();
        straw = Dye.STRAW.mix(Dye.UNDYED, chance.between(0.05, 0.35));
        dyed = palette.seenOn(straw);
    }

    double grain() {
        return pitch;
    }

    @Override
    public void at(Profile profile, double point, double angle, Texel texel) {
        double turns = angle / (2 * Math.PI);
        // A coil is a spiral: after one turn it is one coil further.
        double place = profile.along(point) / pitch + turns;
        int coil = Curve.floor(place);
        double across = 2 * (place - coil) - 1;
        double ring = Math.max(pitch, profile.radius(profile.point((coil + 0.5) * pitch)));
        int stitches = Math.max(7, (int) Math.round(2 * Math.PI * ring / (pitch * 0.46)));
        double round = turns * stitches + across * 0.32 + 0.5 * (coil & 1);
        int stitch = Curve.floor(round);
        double within = 2 * (round - stitch) - 1;
        double uneven = Noise.scatter(stitch, coil, grain);
        texel.dye(dye((stitch + 0.5) / stitches, coil, profile, point));
        double blade = Noise.at(round * 4, across * 2.2 + coil * 3.7, grain + 1);
        texel.dim(0.86 + 0.24 * uneven + 0.08 * blade);
        double body = Curve.dome(across * 0.97);
        double wrap = Curve.dome(within * 0.92);
        texel.height = pitch * (0.46 * body + 0.13 * wrap * (0.4 + 0.6 * body) + 0.03 * blade + 0.05 * uneven);
        texel.dim(0.62 + 0.38 * Math.min(1, 1.35 * body));
        texel.gloss = 0.20;
    }

    private Dye dye(double turn, int coil, Profile profile, double point) {
        int coils = Math.max(4, (int) (profile.along(profile.lip) / pitch));
        boolean inside = point > profile.lip;
        double level = inside ? 2 - coil / (double) coils : coil / (double) coils;
        double share = Curve.clamp(level);
        if (Math.abs(coil - coils) < 1) {
            return colour(first);
        }
        double spoke = Math.abs(Curve.fromNearest((turn + sweep * coil * 0.4) * points)) * 2;
        return switch (design) {
            case 0 -> spoke < share * grow * 1.5 ? colour(first) : accent(spoke, share);
            case 1 -> steps(turn, share);
            case 2 -> rings(coil, spoke);
            case 3 -> spoke + Math.abs(share - 0.58) * 3.2 < 0.95 ? lozenge(spoke, share) : straw;
            case 4 ->
                Math.abs(Curve.zigzag(turn * points + 0.25) * 0.16 + share - 0.55) < 0.10
                        ? colour(first)
                        : Math.abs(Curve.zigzag(turn * points + 0.25) * 0.16 + share - 0.80) < 0.05
                                ? colour(first + 1)
                                : straw;
            default -> petals(turn, share);
        };
    }

    private Dye colour(int index) {
        return dyed.get(index);
    }

    private Dye accent(double spoke, double share) {
        return spoke > 1 - share * 0.28 && share > 0.45 ? colour(first + 1) : straw;
    }

    private Dye steps(double turn, double share) {
        int step = Curve.floor(share * 9);
        double at = Curve.fromNearest(turn * points + step * 0.14) * 2;
        return Math.abs(at) < 0.30 && share > 0.15 ? colour(first + (step / 3)) : straw;
    }

    private Dye rings(int coil, double spoke) {
        int band = Math.floorMod(coil, 7);
        return band == 2 || (band == 3 && spoke < 0.5)
                ? colour(first)
                : band == 5 && spoke > 0.55 ? colour(first + 1) : straw;
    }

    private Dye lozenge(double spoke, double share) {
        return spoke + Math.abs(share - 0.58) * 3.2 < 0.45 ? colour(first + 1) : colour(first);
    }

    private Dye petals(double turn, double share) {
        double petal = Math.abs(Math.sin(Math.PI * turn * points));
        double edge = 0.25 + 0.6 * petal;
        return share < edge - 0.16
                ? straw
                : share < edge
                        ? colour(first)
                        : share < edge + 0.07 ? straw : colour(first + 1).mix(straw, 0.15);
    }
}
