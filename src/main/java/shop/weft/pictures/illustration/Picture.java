package shop.weft.pictures.illustration;

import java.awt.image.BufferedImage;

/** The exposed plate: linear light per pixel, and the mapping between pixels and units. */
final class Picture {

    private static final int TONES = 4096;
    private static final byte[] ENCODED = encoding();

    private final int width;
    private final int height;
    private final Camera camera;
    private final double scale;
    final float[] red;
    final float[] green;
    final float[] blue;

    Picture(int width, int height, Camera camera) {
        this.width = width;
        this.height = height;
        this.camera = camera;
        scale = Math.min(width, height) * camera.zoom();
        red = new float[width * height];
        green = new float[width * height];
        blue = new float[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Pixels in one unit. */
    double scale() {
        return scale;
    }

    /** Units in one pixel: nothing finer than this can be shown. */
    double pixel() {
        return 1 / scale;
    }

    double x(double column) {
        return (column + 0.5 - width * 0.5) / scale + camera.x();
    }

    double y(double row) {
        return (row + 0.5 - height * 0.5) / scale + camera.y();
    }

    int column(double x) {
        return (int) Math.floor((x - camera.x()) * scale + width * 0.5);
    }

    int row(double y) {
        return (int) Math.floor((y - camera.y()) * scale + height * 0.5);
    }

    /** Half the extent of the whole picture in units, whatever the camera is near to. */
    double halfWidth() {
        return 0.5 * width / Math.min(width, height);
    }

    double halfHeight() {
        return 0.5 * height / Math.min(width, height);
    }

    Bounds view() {
        return new Bounds(x(0), y(0), x(width), y(height));
    }

    /** Averages blocks of {@code fineness} squared pixels in linear light and encodes them. */
    BufferedImage develop(int fineness) {
        int columns = width / fineness;
        int rows = height / fineness;
        int[] pixels = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                // A trace of film grain keeps the soft gradients from banding.
                double grain = (Noise.scatter(column, row, 77) - 0.5) * 0.006;
                int at = row * fineness * width + column * fineness;
                pixels[row * columns + column] = encode(mean(red, at, fineness), grain) << 16
                        | encode(mean(green, at, fineness), grain) << 8
                        | encode(mean(blue, at, fineness), grain);
            }
        }
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, columns, rows, pixels, 0, columns);
        return image;
    }

    private double mean(float[] channel, int at, int fineness) {
        double sum = 0;
        for (int dy = 0; dy < fineness; dy++) {
            for (int dx = 0; dx < fineness; dx++) {
                sum += channel[at + dy * width + dx];
            }
        }
        return sum / (fineness * fineness);
    }

    private static int encode(double light, double grain) {
        double root = Math.sqrt(Math.max(0, light)) + grain;
        return ENCODED[Math.clamp((int) (root * TONES), 0, TONES + TONES / 2 - 1)] & 255;
    }

    // Indexed by the root of the light up to 1.5, with a shoulder so that highlights roll off as they do on film.
    private static byte[] encoding() {
        byte[] table = new byte[TONES + TONES / 2];
        for (int i = 0; i < table.length; i++) {
            double light = (i + 0.5) / TONES * (i + 0.5) / TONES;
            double rolled = light < 0.75 ? light : 0.75 + 0.25 * (1 - Math.exp(-(light - 0.75) / 0.25));
            double s = rolled <= 0.0031308 ? 12.92 * rolled : 1.055 * Math.pow(rolled, 1 / 2.4) - 0.055;
            table[i] = (byte) Math.round(s * 255);
        }
        return table;
    }
}
