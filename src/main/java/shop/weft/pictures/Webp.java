package shop.weft.pictures;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Encodes pictures as WebP, by a native library where there is one for this machine: with pixels and nothing else. */
final class Webp {

    private static final Logger LOG = LoggerFactory.getLogger(Webp.class);
    private static final float QUALITY = 0.8f;
    private static final boolean AVAILABLE = works();

    private Webp() {}

    /** Whether this machine can; found out once, and said once in the log if it cannot. */
    static boolean isAvailable() {
        return AVAILABLE;
    }

    static byte[] encode(BufferedImage image) {
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("Lossy");
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean works() {
        try {
            return encode(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB)).length > 0;
        } catch (RuntimeException | LinkageError missing) {
            LOG.warn("This machine cannot write WebP ({}): pages offer JPEG alone", missing.toString());
            return false;
        }
    }
}
