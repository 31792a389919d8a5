package shop.weft.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes of a file that somebody sent the pixels of a shop picture: upright, 4 wide to 5 high, in sRGB, no wider than the
 * widest print. A photo is read row by row and reduced on the way, so whatever its size it needs no more than
 * {@code 2 x 1600} by {@code 2 x 2000} pixels of memory.
 */
final class Darkroom {

    /** Beyond the largest of today's cameras. */
    static final int MOST_PIXELS = 120_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(30);
    private static final int WIDEST = Pictures.WIDTHS.getLast();
    private static final int NARROWEST = 640;

    private Darkroom() {}

    /** @throws PhotoRefused with a reason, if it makes no picture */
    static Pixels develop(Path upload, Focus focus) throws IOException {
        var kind = PhotoKind.of(upload);
        var clean = Files.createTempFile("photo", ".clean");
        try {
            return developed(kind.open(upload, clean), focus);
        } finally {
            Files.deleteIfExists(clean);
        }
    }

    private static Pixels developed(Negative photo, Focus focus) throws IOException {
        if ((long) photo.width() * photo.height() > MOST_PIXELS
                || Math.max(photo.width(), photo.height()) > LONGEST_SIDE) {
            throw new PhotoRefused(PhotoProblem.TOO_MANY_PIXELS);
        }
        var held = photo.orientation();
        boolean onItsSide = held.exchanged();
        var crop = onItsSide
                ? Crop.of(photo.height(), photo.width(), focus)
                : Crop.of(photo.width(), photo.height(), focus);
        if (crop.width < NARROWEST) {
            throw new PhotoRefused(PhotoProblem.TOO_SMALL);
        }
        var part = held.stored(crop, photo.width(), photo.height());
        var read = photo.read(part, Math.max(1, crop.width / WIDEST), new Deadline(MOST_TIME));
        int width = widest(crop.width);
        int height = Pictures.height(width);
        var small = onItsSide ? Reduction.of(read, height, width) : Reduction.of(read, width, height);
        return Profiles.inSrgb(small.upright(held), photo.profile());
    }

    /** The widest print that needs no invented pixels. */
    private static int widest(int width) {
        return Pictures.WIDTHS.stream()
                .filter(print -> print <= width)
                .reduce((narrower, wider) -> wider)
                .orElseThrow();
    }
}
