package shop.weft.pictures.illustration;

/** A soft average: repeated box means, whose cost does not grow with the radius. */
final class Blur {

    private Blur() {}

    static float[] soften(float[] values, int width, int height, int radius, int passes) {
        float[] from = values.clone();
        if (radius < 1 || width == 0 || height == 0) {
            return from;
        }
        float[] to = new float[values.length];
        for (int pass = 0; pass < passes; pass++) {
            for (int row = 0; row < height; row++) {
                rows(from, to, row * width, width, radius);
            }
            columns(to, from, width, height, radius);
        }
        return from;
    }

    // Row by row with running sums per column, which walks memory in order.
    private static void columns(float[] from, float[] to, int width, int height, int radius) {
        double[] sums = new double[width];
        for (int row = -radius; row <= radius; row++) {
            add(from, sums, Math.clamp(row, 0, height - 1) * width, width, 1);
        }
        double share = 1.0 / (2 * radius + 1);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                to[row * width + column] = (float) (sums[column] * share);
            }
            add(from, sums, Math.min(row + radius + 1, height - 1) * width, width, 1);
            add(from, sums, Math.max(row - radius, 0) * width, width, -1);
        }
    }

    private static void add(float[] from, double[] sums, int row, int width, int sign) {
        for (int column = 0; column < width; column++) {
            sums[column] += sign * from[row + column];
        }
    }

    private static void rows(float[] from, float[] to, int start, int count, int radius) {
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += from[start + Math.clamp(i, 0, count - 1)];
        }
        double share = 1.0 / (2 * radius + 1);
        for (int i = 0; i < count; i++) {
            to[start + i] = (float) (sum * share);
            sum += from[start + Math.min(i + radius + 1, count - 1)] - from[start + Math.max(i - radius, 0)];
        }
    }
}
