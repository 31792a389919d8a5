package shop.weft.pictures.illustration;

/** A colour in linear light, so that mixing and shading behave as they do on real cloth. */
record Dye(double r, double g, double b) {

    static final Dye WOOD = of(0xB58A5A);
    static final Dye DARK_WOOD = of(0x6A4A30);
    static final Dye BRASS = of(0xB08A48);
    static final Dye STRAW = of(0xCFAE74);
    static final Dye UNDYED = of(0xE9DCC3);
    static final Dye CLAY = of(0xA8704C);

    static Dye of(int rgb) {
        return new Dye(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    double lightness() {
        return Math.sqrt(0.2126 * r + 0.7152 * g + 0.0722 * b);
    }

    Dye mix(Dye other, double share) {
        return new Dye(Curve.mix(r, other.r, share), Curve.mix(g, other.g, share), Curve.mix(b, other.b, share));
    }

    Dye times(double factor) {
        return new Dye(r * factor, g * factor, b * factor);
    }

    /** How far apart two dyes look, roughly 0 to 1. */
    double distance(Dye other) {
        double dr = Math.sqrt(r) - Math.sqrt(other.r);
        double dg = Math.sqrt(g) - Math.sqrt(other.g);
        double db = Math.sqrt(b) - Math.sqrt(other.b);
        return Math.sqrt((dr * dr + dg * dg + db * db) / 3);
    }
}
