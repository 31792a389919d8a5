package shop.weft.pictures.illustration;

/** Knows what lies at a place of the picture; leaves the texel's cover at 0 where there is nothing. */
@FunctionalInterface
interface Painter {

    void paint(double x, double y, Texel texel);
}
