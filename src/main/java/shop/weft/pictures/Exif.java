package shop.weft.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing taken from what a camera writes beside a photo: how it was held. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** @param tiff from the byte order mark on; whatever is wrong with it, the photo stands upright */
    static Orientation orientation(byte[] tiff) {
        if (tiff.length < 8) {
            return Orientation.UPRIGHT;
        }
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        if (directory < 8 || directory > tiff.length - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = bytes.getShort(directory) & 0xffff;
        for (int i = 0, at = directory + 2; i < entries && at + ENTRY <= tiff.length; i++, at += ENTRY) {
            if ((bytes.getShort(at) & 0xffff) == ORIENTATION && bytes.getShort(at + 2) == SHORT) {
                return Orientation.of(bytes.getShort(at + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
