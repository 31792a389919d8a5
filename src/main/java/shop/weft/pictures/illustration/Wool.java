package shop.weft.pictures.illustration;

/** Felted wool: no thread, only fibres lying every way, matted into a soft, uneven body. */
final class Wool {

    /** How far loose fibres stand off the edge. */
    static final double HALO = 0.0045;

    private Wool() {}

    /** Adds felt of the dye at a place measured in units of the picture. */
    static void at(double u, double v, Dye dye, int grain, Texel texel) {
        double clumps = Noise.layered(u * 40, v * 40, grain, 3);
        double bend = 0.010 * Noise.at(u * 19, v * 19, grain + 3);
        double level = fibres(u + bend, v - bend, grain)
                + fibres(u * 0.6 + v * 0.8 - bend, v * 0.6 - u * 0.8 + bend, grain + 7)
                + fibres(u * 0.5 - v * 0.86, v * 0.5 + u * 0.86 + 1.4 * bend, grain + 13);
        texel.dye(dye);
        // Carded wool is never one colour: lighter and darker fibres show through one another.
        texel.dim(0.97 + 0.085 * level + 0.12 * clumps);
        texel.blend(Dye.UNDYED, 0.03 * Curve.clamp(level - 0.3));
        texel.height = 0.0015 * clumps + 0.00034 * level;
        texel.gloss = 0.03;
    }

    /** How far felt covers a place at its rim: beyond the edge single fibres still stand off. */
    static double rim(double outside, double u, double v, int grain, double pixel) {
        double body = Curve.clamp(0.5 - outside / pixel);
        double hair = fibres(u * 0.7 + v * 0.7, v * 0.7 - u * 0.7, grain + 21) + fibres(u, v, grain + 22);
        double halo = Curve.ease(HALO, 0, outside) * Curve.clamp(0.25 + 1.1 * hair);
        return Math.max(body, 0.6 * halo);
    }

    // Thin bright lines where the noise passes through zero.
    private static double fibres(double along, double across, int grain) {
        double line = 1 - Math.abs(Noise.at(along * 46, across * 520, grain));
        double thin = line * line;
        return thin * thin * 1.25 - 0.35;
    }
}
