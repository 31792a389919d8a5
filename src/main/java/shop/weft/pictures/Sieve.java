package shop.weft.pictures;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/**
 * What a decoder takes for a picture of full size, and is none: of the rows it is given, one at a time, it keeps the mean
 * of each square. So a hundred megapixels need no more memory than twelve. Decoders write rows of bytes
 * ({@link #setRect}) or single pixels ({@link #setPixel}); a row comes again with each pass of a progressive picture,
 * and then counts anew.
 */
final class Sieve extends WritableRaster {

    private final int factor;
    private final Ink ink;
    private final Deadline deadline;
    private final boolean scattered;
    private final Pixels kept;
    private final int[] sum;
    private final int[] colour;
    private byte[] row = {};

    /**
     * @param bands of the decoder's pixels
     * @param factor how many pixels, across and down, become one
     * @param scattered whether pixels come in another order than row by row; then one of each square is kept
     */
    Sieve(int width, int height, int bands, int factor, Ink ink, boolean scattered, Deadline deadline) {
        super(layout(width, height, bands), new DataBufferByte(bands), new Point());
        this.factor = factor;
        this.ink = ink;
        this.deadline = deadline;
        this.scattered = scattered;
        this.kept = new Pixels(width / factor, height / factor, ink.bands());
        this.sum = new int[kept.width() * kept.bands()];
        this.colour = new int[ink.bands()];
    }

    private static PixelInterleavedSampleModel layout(int width, int height, int bands) {
        int[] offsets = {0, 1, 2, 3};
        return new PixelInterleavedSampleModel(
                DataBuffer.TYPE_BYTE, width, height, bands, width * bands, Arrays.copyOf(offsets, bands));
    }

    /** What the decoder writes into. */
    BufferedImage image() {
        boolean alpha = numBands % 2 == 0;
        var space = ColorSpace.getInstance(numBands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        int transparency = alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
        return new BufferedImage(
                new ComponentColorModel(space, alpha, false, transparency, DataBuffer.TYPE_BYTE), this, false, null);
    }

    Pixels kept() {
        return kept;
    }

    @Override
    public void setRect(int x, int y, Raster rows) {
        for (int i = 0; i < rows.getHeight(); i++) {
            row = (byte[]) rows.getDataElements(rows.getMinX(), rows.getMinY() + i, rows.getWidth(), 1, fitting(rows));
            var pixel = new int[numBands];
            for (int at = 0, column = x; at < rows.getWidth() * numBands; at += numBands, column++) {
                for (int band = 0; band < numBands; band++) {
                    pixel[band] = row[at + band] & 0xff;
                }
                setPixel(column, y + i, pixel);
            }
        }
    }

    private byte[] fitting(Raster rows) {
        int length = rows.getWidth() * numBands;
        return row.length == length ? row : new byte[length];
    }

    @Override
    public void setPixel(int x, int y, int[] pixel) {
        int column = x / factor;
        int line = y / factor;
        if (x == 0) {
            startRow(y);
        }
        if (line < kept.height() && column < kept.width()) {
            if (!scattered) {
                add(column, pixel);
            } else if (x % factor == 0 && y % factor == 0) {
                keepOne(column, line, pixel);
            }
        }
        if (x == width - 1 && !scattered && y % factor == factor - 1 && line < kept.height()) {
            keepMeans(line);
        }
    }

    private void startRow(int y) {
        deadline.check();
        if (y % factor == 0) {
            Arrays.fill(sum, 0);
        }
    }

    private void add(int column, int[] pixel) {
        ink.mix(pixel, colour);
        for (int band = 0; band < colour.length; band++) {
            sum[column * colour.length + band] += colour[band];
        }
    }

    private void keepOne(int column, int line, int[] pixel) {
        ink.mix(pixel, colour);
        for (int band = 0; band < colour.length; band++) {
            kept.data()[(line * kept.width() + column) * colour.length + band] = (byte) colour[band];
        }
    }

    private void keepMeans(int line) {
        int square = factor * factor;
        for (int i = 0; i < sum.length; i++) {
            kept.data()[line * sum.length + i] = (byte) ((sum[i] + square / 2) / square);
        }
    }
}
