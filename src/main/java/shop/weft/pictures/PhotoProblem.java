package shop.weft.pictures;

/** Why a photo was not taken. Each has words that say what to do: {@code photo.problem.<name>}. */
public enum PhotoProblem {
    EMPTY,
    TOO_LARGE,
    NOT_A_PICTURE,
    /** What iPhones save unless told otherwise. */
    HEIC,
    /** A picture, but of a kind we do not read. */
    OTHER_KIND,
    /** A JPEG of a kind that hardly anything writes. */
    UNUSUAL,
    MOVING,
    TRUNCATED,
    TOO_SMALL,
    TOO_MANY_PIXELS,
    /** A JPEG in several passes, or a WebP, which can only be read as a whole: their limits are lower. */
    TOO_MANY_PIXELS_FOR_ITS_KIND,
    TOO_SLOW,
    BUSY;

    /** The key of the words for whoever sent the photo. */
    public String key() {
        return "photo.problem." + name();
    }
}
