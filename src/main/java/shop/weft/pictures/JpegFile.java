package shop.weft.pictures;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a JPEG marker by marker, leaving out all that is not needed to see it, and counts what reading it will cost.
 * Stops at the end of the picture: what follows (another picture, a film, an archive) is not copied.
 */
final class JpegFile {

    private static final int MOST_PROFILE_BYTES = 4 << 20;
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private final DataInputStream in;
    private final OutputStream out;
    private final Path clean;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private JpegFrame frame = JpegFrame.NONE;
    private boolean adobe;
    private int scans;
    private boolean whole = true;

    private JpegFile(DataInputStream in, OutputStream out, Path clean) {
        this.in = in;
        this.out = out;
        this.clean = clean;
    }

    /** @throws PhotoRefused if it is broken off, damaged, or of a kind that is not read */
    static Negative open(Path upload, Path clean) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(upload), 1 << 16));
                var out = new BufferedOutputStream(Files.newOutputStream(clean), 1 << 16)) {
            return new JpegFile(in, out, clean).copied();
        } catch (EOFException short_) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
    }

    private Negative copied() throws IOException {
        in.readUnsignedShort();
        out.write(new byte[] {(byte) 0xff, (byte) 0xd8});
        int marker = nextMarker();
        while (marker != 0xd9) {
            if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd8) {
                marker = nextMarker();
                continue;
            }
            var content = new byte[Math.max(0, in.readUnsignedShort() - 2)];
            in.readFully(content);
            marker = marker == 0xda ? scan(content) : segment(marker, content);
        }
        if (scans == 0) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        out.write(new byte[] {(byte) 0xff, (byte) 0xd9});
        return new JpegNegative(
                clean, frame, scans, whole, adobe, orientation, profile.size() == 0 ? null : profile.toByteArray());
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        return afterFill();
    }

    private int afterFill() throws IOException {
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private int segment(int marker, byte[] content) throws IOException {
        switch (marker) {
            case 0xc0, 0xc1, 0xc2 -> {
                frame = frame.followedBy(JpegFrame.of(marker == 0xc2, content));
                copy(marker, content);
            }
            case 0xc4, 0xdb, 0xdd -> copy(marker, content);
            case 0xe0 -> {
                if (begins(content, "JFIF\0")) {
                    copy(marker, JFIF);
                }
            }
            case 0xe1 -> {
                if (begins(content, "Exif\0\0")) {
                    orientation = Exif.orientation(java.util.Arrays.copyOfRange(content, 6, content.length));
                }
            }
            case 0xe2 -> {
                if (begins(content, "ICC_PROFILE\0") && content.length > 14 && profile.size() < MOST_PROFILE_BYTES) {
                    profile.write(content, 14, content.length - 14);
                }
            }
            case 0xee -> {
                if (begins(content, "Adobe") && content.length >= 12) {
                    adobe = true;
                    copy(marker, java.util.Arrays.copyOf(content, 12));
                }
            }
            default -> {
                if (marker >= 0xc3 && marker <= 0xcf || marker == 0xdc) {
                    throw new PhotoRefused(PhotoProblem.UNUSUAL);
                }
            }
        }
        return nextMarker();
    }

    /** Copies a scan up to the marker that ends it. */
    private int scan(byte[] content) throws IOException {
        scans++;
        whole &= content.length > 0 && content[0] == frame.components();
        frame.checkCost(scans, !whole);
        copy(0xda, content);
        while (true) {
            int next = in.readUnsignedByte();
            if (next != 0xff) {
                out.write(next);
                continue;
            }
            int marker = afterFill();
            if (marker != 0 && (marker < 0xd0 || marker > 0xd7)) {
                return marker;
            }
            out.write(0xff);
            out.write(marker);
        }
    }

    private void copy(int marker, byte[] content) throws IOException {
        out.write(new byte[] {(byte) 0xff, (byte) marker});
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.write(content);
    }

    private static boolean begins(byte[] content, String name) {
        var bytes = name.getBytes(StandardCharsets.US_ASCII);
        return content.length >= bytes.length
                && java.util.Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
