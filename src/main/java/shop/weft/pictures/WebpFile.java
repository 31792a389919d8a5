package shop.weft.pictures;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Copies a WebP chunk by chunk, leaving out all that is not needed to see it. Its chunks are within the size limit of an
 * upload, so each may be held for a moment.
 */
final class WebpFile {

    private static final int ALPHA_FLAG = 0x10;

    private final DataInputStream in;
    private final RandomAccessFile out;
    private boolean extended;
    private int width;
    private int height;
    private byte @Nullable [] profile;
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpFile(DataInputStream in, RandomAccessFile out) {
        this.in = in;
        this.out = out;
    }

    /** @throws PhotoRefused if it is broken off, or moves */
    static Negative open(Path upload, Path clean) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(upload));
                var out = new RandomAccessFile(clean.toFile(), "rw")) {
            return new WebpFile(in, out).copied(clean);
        } catch (EOFException brokenOff) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
    }

    private Negative copied(Path clean) throws IOException {
        in.readInt();
        int left = Integer.reverseBytes(in.readInt()) - 4;
        in.readInt();
        out.write("RIFF----WEBP".getBytes(StandardCharsets.US_ASCII));
        while (left >= 8 && (width == 0 || extended)) {
            left -= chunk(left);
        }
        if (width == 0) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        out.seek(4);
        out.writeInt(Integer.reverseBytes((int) out.length() - 8));
        return new WebpNegative(clean, width, height, orientation, profile);
    }

    /** @return how many bytes it had */
    private int chunk(int left) throws IOException {
        var type = new byte[4];
        in.readFully(type);
        int length = Integer.reverseBytes(in.readInt());
        if (length < 0 || length > left - 8) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        var content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        in.skipNBytes(Math.min(length & 1, left - 8 - length));
        keep(new String(type, StandardCharsets.ISO_8859_1), content);
        return 8 + length + (length & 1);
    }

    private void keep(String type, byte[] content) throws IOException {
        switch (type) {
            case "VP8X" -> {
                extended = true;
                if (content.length > 0) {
                    content[0] &= ALPHA_FLAG;
                }
                copy(type, content);
            }
            case "ALPH" -> copy(type, content);
            case "VP8 " -> {
                size(number(content, 6, 0x3fff), number(content, 8, 0x3fff));
                copy(type, content);
            }
            case "VP8L" -> {
                long bits = number(content, 1, 0xffff) | (long) number(content, 3, 0xffff) << 16;
                size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
                copy(type, content);
            }
            case "ICCP" -> profile = content;
            case "EXIF" -> orientation = Exif.orientation(content);
            case "ANIM", "ANMF" -> throw new PhotoRefused(PhotoProblem.MOVING);
            default -> {}
        }
    }

    /** A still picture has one. */
    private void size(int wide, int high) {
        if (width != 0) {
            throw new PhotoRefused(PhotoProblem.UNUSUAL);
        }
        width = wide;
        height = high;
    }

    private void copy(String type, byte[] content) throws IOException {
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(Integer.reverseBytes(content.length));
        out.write(content);
        if ((content.length & 1) == 1) {
            out.write(0);
        }
    }

    private static int number(byte[] content, int at, int mask) {
        if (content.length < at + 2) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        return (content[at] & 0xff | (content[at + 1] & 0xff) << 8) & mask;
    }
}
