package shop.weft.production;

/** Why a piece did not pass. */
public enum Flaw {
    SIZE,
    STITCHES,
    COLOUR,
    STAIN,
    BROKEN,
    OTHER
}
