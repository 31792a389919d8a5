package shop.weft.pictures;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/** A JPEG, read by the JDK's decoder row by row. */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record JpegNegative(
        Path clean,
        JpegFrame frame,
        int scans,
        boolean whole,
        boolean adobe,
        Orientation orientation,
        byte @Nullable [] profile)
        implements Negative {

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
    }

    @Override
    public Pixels read(Rectangle part, int factor, Deadline deadline) throws IOException {
        boolean inks = frame.components() == 4;
        // The decoder takes all inks for inverted, as Adobe writes them; others are put back.
        var ink = inks ? Ink.cmyk(!adobe) : Ink.rgb();
        var sieve = new Sieve(part.width, part.height, inks ? 4 : 3, factor, ink, false, deadline);
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = new FileImageInputStream(clean.toFile())) {
            reader.setInput(input, true, true);
            readInto(sieve, reader, part);
        } catch (IIOException damaged) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        } finally {
            reader.dispose();
        }
        return sieve.kept();
    }

    private void readInto(Sieve sieve, ImageReader reader, Rectangle part) throws IOException {
        var brokenOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                brokenOff.set(true);
            }
        });
        var how = new ImageReadParam();
        how.setSourceRegion(part);
        how.setDestination(sieve.image());
        if (frame.progressive() || !whole) {
            // Rows only once all scans are there; otherwise each scan would be worked out for itself.
            how.setSourceProgressivePasses(scans, Integer.MAX_VALUE - scans);
        }
        reader.read(0, how);
        if (brokenOff.get()) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
    }
}
