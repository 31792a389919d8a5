package shop.weft.pictures;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns colours into sRGB by the profile that came with the photo, or by the usual reading where there is none. */
final class Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);
    private static final int INKS = 4;

    private Profiles() {}

    static Pixels inSrgb(Pixels pixels, byte @Nullable [] profile) {
        if (profile != null) {
            try {
                var given = ICC_Profile.getInstance(profile);
                if (given.getNumComponents() == pixels.bands()) {
                    return converted(pixels, given);
                }
            } catch (IllegalArgumentException | CMMException broken) {
                LOG.debug("A colour profile is left out, because it is broken: {}", broken.getMessage());
            }
        }
        return pixels.bands() == INKS ? mixed(pixels) : pixels;
    }

    private static Pixels converted(Pixels pixels, ICC_Profile given) {
        var to = new Pixels(pixels.width(), pixels.height(), 3);
        var srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        new ColorConvertOp(new ICC_Profile[] {given, srgb}, null).filter(raster(pixels), raster(to));
        return to;
    }

    private static WritableRaster raster(Pixels pixels) {
        int[] offsets = {0, 1, 2, 3};
        return Raster.createInterleavedRaster(
                new DataBufferByte(pixels.data(), pixels.data().length),
                pixels.width(),
                pixels.height(),
                pixels.width() * pixels.bands(),
                pixels.bands(),
                java.util.Arrays.copyOf(offsets, pixels.bands()),
                null);
    }

    /** Each ink takes its share of white paper's light. */
    private static Pixels mixed(Pixels inks) {
        var to = new Pixels(inks.width(), inks.height(), 3);
        for (int from = 0, at = 0; from < inks.data().length; from += INKS, at += 3) {
            int light = 255 - (inks.data()[from + 3] & 0xff);
            for (int band = 0; band < 3; band++) {
                to.data()[at + band] = (byte) ((255 - (inks.data()[from + band] & 0xff)) * light / 255);
            }
        }
        return to;
    }
}
