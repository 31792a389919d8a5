package shop.weft.pictures;

/**
 * The size of a JPEG and what reading it costs.
 *
 * @param coefficientBytes what the decoder must hold, outside the heap, if the picture comes in several scans
 */
record JpegFrame(boolean progressive, int width, int height, int components, long coefficientBytes) {

    static final JpegFrame NONE = new JpegFrame(false, 0, 0, 0, 0);

    /** 53 megapixels of a phone's progressive JPEG, with colours at half the resolution. */
    private static final long MOST_COEFFICIENT_BYTES = 160L << 20;

    private static final int MOST_SCANS = 64;
    private static final long MOST_PIXELS_READ = 1_000_000_000;

    static JpegFrame of(boolean progressive, byte[] content) {
        if (content.length < 6 || content.length < 6 + 3 * content[5]) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        int height = number(content, 1);
        int width = number(content, 3);
        int components = content[5];
        if (content[0] != 8 || height == 0 || width == 0 || components != 1 && components != 3 && components != 4) {
            throw new PhotoRefused(PhotoProblem.UNUSUAL);
        }
        return new JpegFrame(progressive, width, height, components, coefficientBytes(content, width, height));
    }

    /** A picture has one frame. */
    JpegFrame followedBy(JpegFrame next) {
        if (this != NONE) {
            throw new PhotoRefused(PhotoProblem.UNUSUAL);
        }
        return next;
    }

    /** @throws PhotoRefused if so many scans of a picture of this size would need too much memory or time */
    void checkCost(int scans, boolean inParts) {
        if (this == NONE) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        boolean held = progressive || inParts;
        if (held && coefficientBytes > MOST_COEFFICIENT_BYTES
                || scans > MOST_SCANS
                || (long) width * height * scans > MOST_PIXELS_READ) {
            throw new PhotoRefused(PhotoProblem.TOO_MANY_PIXELS_FOR_ITS_KIND);
        }
    }

    private static long coefficientBytes(byte[] content, int width, int height) {
        int most = 1;
        int mostDown = 1;
        for (int at = 7; at < 6 + 3 * content[5]; at += 3) {
            most = Math.max(most, content[at] >> 4 & 0xf);
            mostDown = Math.max(mostDown, content[at] & 0xf);
        }
        long bytes = 0;
        for (int at = 7; at < 6 + 3 * content[5]; at += 3) {
            long across = ((long) width * (content[at] >> 4 & 0xf) / most + 15) / 8;
            long down = ((long) height * (content[at] & 0xf) / mostDown + 15) / 8;
            bytes += across * down * 128;
        }
        return bytes;
    }

    private static int number(byte[] content, int at) {
        return (content[at] & 0xff) << 8 | content[at + 1] & 0xff;
    }
}
