package shop.weft.pictures.illustration;

/** A piece of cloth: at each place of it, the dye, sheen and relief of its threads. Leaves the cover alone. */
interface Fabric {

    void at(double u, double v, Texel texel);

    /** The dye of the warp ends left hanging at u. */
    default Dye end(double u, double v) {
        Texel texel = new Texel();
        at(u, v, texel);
        return new Dye(texel.r, texel.g, texel.b);
    }

    /** Size of its threads or stitches, for the light. */
    double grain();
}
