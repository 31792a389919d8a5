package shop.weft.pictures;

import java.awt.Rectangle;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A photo that was looked at but not yet read: a cleaned copy of the file, with what decides the colours and nothing
 * else, and the few facts that were taken from the rest of it.
 */
interface Negative {

    /** As stored, which may lie on its side. */
    int width();

    int height();

    Orientation orientation();

    /** The colour profile (ICC) that came with it. */
    byte @Nullable [] profile();

    /**
     * Reads a part of the picture, reduced.
     *
     * @param part as stored
     * @param factor how many pixels, across and down, become one
     * @throws PhotoRefused if it is damaged or takes too long
     */
    Pixels read(Rectangle part, int factor, Deadline deadline) throws IOException;
}
