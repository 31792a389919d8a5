package shop.weft.pictures.illustration;

/** Interlaces yarns: says at a place which yarn is on top, and what its round, twisted, uneven body looks like. */
final class Loom {

    /** Colours the yarns by number and by the place along them. */
    interface Dyeing {
        Dye warp(int number, double v);

        Dye weft(int number, double u);
    }

    private final double warpPitch;
    private final double weftPitch;
    private final Draft draft;
    private final int grain;
    private final boolean fibres;
    /** How much lower the weft lies: above 0 the warp hides it. */
    private final double warpFaced;

    Loom(double warpPitch, double weftPitch, Draft draft, double warpFaced, int grain, double pixel) {
        this.warpPitch = warpPitch;
        this.weftPitch = weftPitch;
        this.draft = draft;
        this.warpFaced = warpFaced;
        this.grain = grain;
        fibres = warpPitch > 7 * pixel;
    }

    double pitch() {
        return Math.min(warpPitch, weftPitch);
    }

    void at(double u, double v, Dyeing dyeing, Texel texel) {
        // Hand-thrown picks are never quite straight.
        double wander = Noise.at(u * 13, v * 13, grain);
        double across = u / warpPitch + 0.5 * wander;
        double down = v / weftPitch + 0.45 * wander;
        int warp = Curve.floor(across);
        int weft = Curve.floor(down);
        double fu = 2 * (across - warp) - 1;
        double fv = 2 * (down - weft) - 1;
        double warpLevel = level(warp, weft, warp, weft + (fv > 0 ? 1 : -1), Math.abs(fv));
        double weftLevel = -level(warp, weft, warp + (fu > 0 ? 1 : -1), weft, Math.abs(fu));
        double warpTop = 0.42 * warpLevel + body(fu, warp, 1);
        double weftTop = 0.42 * weftLevel + body(fv, weft, 2) - warpFaced;
        if (warpTop > weftTop) {
            texel.dye(dyeing.warp(warp, v));
            yarn(texel, warp, v, fu, warpPitch, 3, warpTop);
        } else {
            texel.dye(dyeing.weft(weft, u));
            yarn(texel, weft, u, fv, weftPitch, 4, weftTop);
        }
    }

    // 1 where the yarn rides over, -1 where it dives, easing half-way towards what it does at the next crossing.
    private double level(int warp, int weft, int nextWarp, int nextWeft, double towards) {
        double here = draft.over(warp, weft) ? 1 : -1;
        double next = draft.over(nextWarp, nextWeft) ? 1 : -1;
        return here + (next - here) * 0.5 * Curve.ease(0.1, 1.25, towards);
    }

    private double body(double across, int number, int side) {
        double slub = 1 + 0.16 * (Noise.scatter(number, side, grain) - 0.5);
        return 0.95 * Curve.dome(across / (1.06 * slub)) - 0.2;
    }

    private void yarn(Texel texel, int number, double along, double across, double pitch, int side, double top) {
        double uneven = Noise.at(along * 26, number * 7.31, grain + side);
        double tone = 1 + 0.16 * (Noise.scatter(number, side, grain) - 0.5) + 0.09 * uneven;
        double bump = top;
        if (fibres) {
            double twist = along / pitch * 0.62 + across * 0.42 + 0.12 * uneven;
            double ply = Math.abs(Curve.zigzag(twist));
            double hair =
                    Noise.at(along / pitch * 2.2 + across * 1.6, across * 5 - along / pitch * 3.1, grain + number);
            bump += 0.13 * ply + 0.075 * hair;
            tone *= 1 + 0.07 * hair - 0.06 * (1 - ply);
        }
        texel.dim(tone);
        texel.height = bump * pitch * 0.38;
        texel.gloss = 0.07;
    }
}
