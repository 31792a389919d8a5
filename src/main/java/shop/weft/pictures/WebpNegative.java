package shop.weft.pictures;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A WebP. It is read in Java rather than by the native library that writes ours: what strangers send is kept from native
 * code where that is possible. The decoder holds all of the picture, so {@link #MOST_PIXELS} are the limit.
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record WebpNegative(Path clean, int width, int height, Orientation orientation, byte @Nullable [] profile)
        implements Negative {

    static final int MOST_PIXELS = 8_000_000;

    @Override
    public Pixels read(Rectangle part, int factor, Deadline deadline) throws IOException {
        if ((long) width * height > MOST_PIXELS) {
            throw new PhotoRefused(PhotoProblem.TOO_MANY_PIXELS_FOR_ITS_KIND);
        }
        var sieve = new Sieve(part.width, part.height, 4, factor, Ink.plain(4), false, deadline);
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (var input = new FileImageInputStream(clean.toFile())) {
            reader.setInput(input, true, true);
            var image = reader.read(0);
            if (image.getWidth() != width || image.getHeight() != height) {
                throw new PhotoRefused(PhotoProblem.UNUSUAL);
            }
            var row = new int[part.width];
            var pixel = new int[4];
            for (int y = 0; y < part.height; y++) {
                image.getRGB(part.x, part.y + y, part.width, 1, row, 0, part.width);
                for (int x = 0; x < part.width; x++) {
                    pixel[0] = row[x] >> 16 & 0xff;
                    pixel[1] = row[x] >> 8 & 0xff;
                    pixel[2] = row[x] & 0xff;
                    pixel[3] = row[x] >>> 24;
                    sieve.setPixel(x, y, pixel);
                }
            }
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        } finally {
            reader.dispose();
        }
        return sieve.kept();
    }
}
