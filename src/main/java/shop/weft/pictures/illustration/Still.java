package shop.weft.pictures.illustration;

/** One arrangement to be drawn: an object and what it lies on. */
interface Still {

    /** Lays everything on the picture, ground first. */
    void lay(Picture picture);

    /** Where to stand to see all of it, and the room around it if there is one. */
    default Camera whole() {
        return Camera.WHOLE;
    }

    /** Where to look for a close-up. */
    default Camera near() {
        return new Camera(0, 0, 4);
    }
}
