package shop.weft.pictures;

/** Makes pictures smaller: each new pixel is the mean of the area it covers, so that fine cloth does not flicker. */
final class Reduction {

    private final Pixels from;
    private final Pixels to;
    private final double across;
    private final double down;
    private final float[] sum;

    private Reduction(Pixels from, int width, int height) {
        this.from = from;
        this.to = new Pixels(width, height, from.bands());
        this.across = from.width() / (double) width;
        this.down = from.height() / (double) height;
        this.sum = new float[width * from.bands()];
    }

    /** @param width no more than the picture has, as the height */
    static Pixels of(Pixels pixels, int width, int height) {
        return pixels.width() == width && pixels.height() == height
                ? pixels
                : new Reduction(pixels, width, height).made();
    }

    private Pixels made() {
        for (int y = 0; y < to.height(); y++) {
            java.util.Arrays.fill(sum, 0);
            double end = Math.min(from.height(), (y + 1) * down);
            for (double at = y * down; at < end; at = Math.floor(at) + 1) {
                addRow((int) at, Math.min(Math.floor(at) + 1, end) - at);
            }
            for (int i = 0; i < sum.length; i++) {
                to.data()[y * sum.length + i] = (byte) Math.clamp(Math.round(sum[i]), 0, 255);
            }
        }
        return to;
    }

    private void addRow(int row, double weight) {
        int bands = from.bands();
        int start = row * from.width() * bands;
        double share = weight / (across * down);
        for (int x = 0; x < to.width(); x++) {
            double end = Math.min(from.width(), (x + 1) * across);
            for (double at = x * across; at < end; at = Math.floor(at) + 1) {
                float part = (float) ((Math.min(Math.floor(at) + 1, end) - at) * share);
                int pixel = start + (int) at * bands;
                for (int band = 0; band < bands; band++) {
                    sum[x * bands + band] += part * (from.data()[pixel + band] & 0xff);
                }
            }
        }
    }
}
