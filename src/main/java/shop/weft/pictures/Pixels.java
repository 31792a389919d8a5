package shop.weft.pictures;

import java.awt.image.BufferedImage;

/**
 * A picture in memory: rows from above, in each its pixels from the left, in each its bands of one byte.
 *
 * @param bands 3 for red, green and blue; 4 for inks (cyan, magenta, yellow, black)
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Pixels(int width, int height, int bands, byte[] data) {

    Pixels(int width, int height, int bands) {
        this(width, height, bands, new byte[width * height * bands]);
    }

    /** This picture the right way up. */
    Pixels upright(Orientation held) {
        if (held.equals(Orientation.UPRIGHT)) {
            return this;
        }
        var upright = held.exchanged() ? new Pixels(height, width, bands) : new Pixels(width, height, bands);
        int to = 0;
        for (int y = 0; y < upright.height; y++) {
            for (int x = 0; x < upright.width; x++) {
                var stored = held.stored(x, y, width, height);
                System.arraycopy(data, (stored.y * width + stored.x) * bands, upright.data, to, bands);
                to += bands;
            }
        }
        return upright;
    }

    /** For an encoder; only of three bands. */
    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            int from = y * width * 3;
            for (int x = 0; x < width; x++, from += 3) {
                row[x] = (data[from] & 0xff) << 16 | (data[from + 1] & 0xff) << 8 | data[from + 2] & 0xff;
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }
}
