package shop.weft.pictures.illustration;

/** A way of making cloth: designs a fabric for the size it will have. */
@FunctionalInterface
interface Textile {

    /** Cloth of the given half extents, its design centred; {@code pixel} is the finest thing worth drawing. */
    Fabric cut(double halfWidth, double halfHeight, double pixel);
}
