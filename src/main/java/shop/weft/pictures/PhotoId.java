package shop.weft.pictures;

import java.util.List;
import java.util.UUID;
import shop.weft.shared.Ids;

/**
 * The id of a photo tells how wide its prints get, so that a page can name them without asking the database: a random id
 * marked as UUID version 8 (RFC 9562, "custom"), with the number of its widths in two bits. Drawn pictures have all widths
 * and plain random ids (version 4).
 */
final class PhotoId {

    private static final long VERSION = 0xf000L;
    private static final long CUSTOM = 0x8000L;
    private static final long WIDTHS = 3L;

    private PhotoId() {}

    static UUID random(int widest) {
        var random = Ids.random();
        long count = Pictures.WIDTHS.indexOf(widest);
        return new UUID(
                random.getMostSignificantBits() & ~VERSION | CUSTOM,
                random.getLeastSignificantBits() & ~WIDTHS | count);
    }

    /** The widths in which a picture can be had, by its id. */
    static List<Integer> widths(UUID picture) {
        return picture.version() == 8
                ? Pictures.WIDTHS.subList(0, (int) (picture.getLeastSignificantBits() & WIDTHS) + 1)
                : Pictures.WIDTHS;
    }
}
