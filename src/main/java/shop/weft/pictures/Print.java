package shop.weft.pictures;

import java.awt.image.BufferedImage;
import java.util.UUID;
import java.util.function.Function;

/** The forms in which a picture is handed out. */
enum Print {
    JPEG(Jpeg::encode),
    WEBP(Webp::encode);

    private final Function<BufferedImage, byte[]> encoder;

    Print(Function<BufferedImage, byte[]> encoder) {
        this.encoder = encoder;
    }

    byte[] encode(BufferedImage image) {
        return encoder.apply(image);
    }

    boolean isAvailable() {
        return this == JPEG || Webp.isAvailable();
    }

    /** The name of its file. */
    String name(UUID picture, int width) {
        return picture + "-" + width + (this == JPEG ? ".jpg" : ".webp");
    }
}
