package shop.weft.pictures;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Copies a PNG chunk by chunk, leaving out all that is not needed to see it: texts, which may be packed a thousandfold,
 * are not even unpacked. Stops at its end: what follows is not copied.
 */
final class PngFile {

    private static final int MOST_PROFILE_BYTES = 4 << 20;
    private static final int MOST_SIDE_BYTES = 8 << 20;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final DataInputStream in;
    private final DataOutputStream out;
    private byte[] header = {};
    private byte[] palette = {};
    private byte[] alphas = {};
    private byte @Nullable [] profile;
    private Orientation orientation = Orientation.UPRIGHT;

    private PngFile(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @throws PhotoRefused if it is broken off or no PNG */
    static Negative open(Path upload, Path clean) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(upload), 1 << 16));
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(clean), 1 << 16))) {
            return new PngFile(in, out).copied(clean);
        } catch (EOFException brokenOff) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
    }

    private Negative copied(Path clean) throws IOException {
        out.writeLong(in.readLong());
        var chunk = chunk();
        while (!chunk.equals("IEND")) {
            chunk = chunk();
        }
        if (header.length != 13) {
            throw new PhotoRefused(PhotoProblem.NOT_A_PICTURE);
        }
        return new PngNegative(clean, PngHeader.of(header), table(), alphas.length > 0, orientation, profile);
    }

    private String chunk() throws IOException {
        int length = in.readInt();
        int type = in.readInt();
        var name =
                new String(ByteBuffer.allocate(4).putInt(type).array(), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (length < 0) {
            throw new PhotoRefused(PhotoProblem.TRUNCATED);
        }
        if (NEEDED.contains(name)) {
            out.writeInt(length);
            out.writeInt(type);
        }
        if (name.equals("IDAT")) {
            copy(length);
        } else {
            side(name, length);
        }
        if (NEEDED.contains(name)) {
            out.writeInt(in.readInt());
        } else {
            in.skipNBytes(4);
        }
        return name;
    }

    private void copy(int length) throws IOException {
        var buffer = new byte[1 << 16];
        for (int left = length; left > 0; ) {
            int some = in.read(buffer, 0, Math.min(left, buffer.length));
            if (some < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, some);
            left -= some;
        }
    }

    private void side(String name, int length) throws IOException {
        if (!NEEDED.contains(name) && !name.equals("iCCP") && !name.equals("eXIf") || length > MOST_SIDE_BYTES) {
            in.skipNBytes(length);
            return;
        }
        var content = new byte[length];
        in.readFully(content);
        switch (name) {
            case "IHDR" -> header = content;
            case "PLTE" -> palette = content;
            case "tRNS" -> alphas = content;
            case "iCCP" -> profile = unpacked(content);
            case "eXIf" -> orientation = Exif.orientation(content);
            default -> {}
        }
        if (NEEDED.contains(name)) {
            out.write(content);
        }
    }

    /** A profile, behind its name; none if it is broken or too large to be one. */
    private static byte @Nullable [] unpacked(byte[] content) {
        int name = 0;
        while (name < content.length && content[name] != 0) {
            name++;
        }
        if (name + 2 >= content.length) {
            return null;
        }
        try (var packed =
                new InflaterInputStream(new ByteArrayInputStream(content, name + 2, content.length - name - 2))) {
            var profile = packed.readNBytes(MOST_PROFILE_BYTES + 1);
            return profile.length > MOST_PROFILE_BYTES ? null : profile;
        } catch (IOException broken) {
            return null;
        }
    }

    /** Red, green, blue and alpha of each numbered colour. */
    private byte[] table() {
        var table = new byte[palette.length / 3 * 4];
        Arrays.fill(table, (byte) 0xff);
        for (int i = 0; i < palette.length / 3; i++) {
            System.arraycopy(palette, i * 3, table, i * 4, 3);
            table[i * 4 + 3] = i < alphas.length ? alphas[i] : (byte) 0xff;
        }
        return table;
    }
}
