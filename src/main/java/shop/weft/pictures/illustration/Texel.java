package shop.weft.pictures.illustration;

/**
 * What is known of a surface at one place. One is reused for every pixel of a relief, because making a fresh one a
 * million times a picture costs more than the picture.
 */
final class Texel {

    double r;
    double g;
    double b;
    /** Above the relief's own ground, in units. */
    double height;
    /** How much of the pixel the surface fills, 0 to 1. */
    double cover;
    /** Strength of the sheen, 0 to 1. */
    double gloss;

    void clear() {
        r = 0;
        g = 0;
        b = 0;
        height = 0;
        cover = 0;
        gloss = 0;
    }

    void dye(Dye dye) {
        r = dye.r();
        g = dye.g();
        b = dye.b();
    }

    void blend(Dye dye, double share) {
        r += (dye.r() - r) * share;
        g += (dye.g() - g) * share;
        b += (dye.b() - b) * share;
    }

    void dim(double factor) {
        r *= factor;
        g *= factor;
        b *= factor;
    }
}
