package shop.weft.pictures;

/** Which part of a photo is kept along its longer side when it is cut to 4 wide and 5 high. */
public enum Focus {
    /** The top of a tall photo, the left of a wide one. */
    START,
    CENTRE,
    /** The bottom of a tall photo, the right of a wide one. */
    END
}
