package shop.weft.pictures;

import java.time.Duration;

/** How long a photo may take to be read; asked again with every row. */
final class Deadline {

    private final long end;

    Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** @throws PhotoRefused if the time is over */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new PhotoRefused(PhotoProblem.TOO_SLOW);
        }
    }
}
