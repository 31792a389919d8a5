package shop.weft.pictures;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A PNG, read by the JDK's decoder row by row.
 *
 * @param table red, green, blue and alpha of numbered colours
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record PngNegative(
        Path clean, PngHeader header, byte[] table, boolean keyed, Orientation orientation, byte @Nullable [] profile)
        implements Negative {

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public int height() {
        return header.height();
    }

    @Override
    public Pixels read(Rectangle part, int factor, Deadline deadline) throws IOException {
        if (header.numbered() && table.length == 0) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        int bands = header.bands(keyed);
        var ink = header.numbered() ? Ink.table(table, header.depth()) : Ink.plain(bands);
        var sieve = new Sieve(part.width, part.height, bands, factor, ink, header.interlaced(), deadline);
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = new FileImageInputStream(clean.toFile())) {
            reader.setInput(input, true, true);
            var how = new ImageReadParam();
            how.setSourceRegion(part);
            how.setDestination(sieve.image());
            reader.read(0, how);
        } catch (IIOException | IllegalArgumentException damaged) {
            throw refusal(damaged);
        } finally {
            reader.dispose();
        }
        return sieve.kept();
    }

    /** The decoder wraps what comes out of the sieve. */
    private static PhotoRefused refusal(Exception damaged) {
        return damaged.getCause() instanceof PhotoRefused refused ? refused : new PhotoRefused(PhotoProblem.TRUNCATED);
    }
}
