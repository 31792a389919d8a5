package shop.weft.pictures.illustration;

/** The surface of a turned body: dye, gloss and fine relief at a place along its outline and round its axis. */
@FunctionalInterface
interface Skin {

    /**
     * Paints one place.
     *
     * @param point on the profile, from the foot to the lip and on down the inside
     * @param angle round the axis, 0 towards the eye
     */
    void at(Profile profile, double point, double angle, Texel texel);
}
