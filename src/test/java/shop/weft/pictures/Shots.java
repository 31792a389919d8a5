package shop.weft.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Photos as phones take them and as nobody should send them, made in code. */
final class Shots {

    private Shots() {}

    /** Its quarters: red, green; blue, white. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var paper = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            paper.setColor(colours[i]);
            paper.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        paper.dispose();
        return image;
    }

    static byte[] quarters(int width, int height) {
        return jpeg(quarters(width, height, BufferedImage.TYPE_INT_RGB), false);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        var how = ImageIO.getImageWritersByFormatName("jpeg").next().getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return written("jpeg", new IIOImage(image, null, null), how);
    }

    static byte[] png(BufferedImage image, boolean interlaced) {
        var how = ImageIO.getImageWritersByFormatName("png").next().getDefaultWriteParam();
        how.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return written("png", new IIOImage(image, null, null), how);
    }

    /** Inks as Adobe writes them: inverted, without a transformation. */
    static byte[] cmyk(int width, int height, int cyan, int magenta, int yellow, int black) {
        var inks = new byte[width * height * 4];
        for (int i = 0; i < inks.length; i += 4) {
            inks[i] = (byte) (255 - cyan);
            inks[i + 1] = (byte) (255 - magenta);
            inks[i + 2] = (byte) (255 - yellow);
            inks[i + 3] = (byte) (255 - black);
        }
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(inks, inks.length), width, height, width * 4, 4, new int[] {0, 1, 2, 3}, null);
        var plain = written("jpeg", new IIOImage(raster, null, null), null);
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return inserted(plain, 2, segment(0xee, adobe));
    }

    /** Stripes, in bytes rather than words: a hundred megapixels take 300 MB while this is made. */
    static byte[] stripes(int width, int height, boolean progressive) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i / 900 * 37);
        }
        return jpeg(image, progressive);
    }

    /** The same file, saying of itself that it is progressive: enough for what is decided before reading it. */
    static byte[] calledProgressive(byte[] jpeg) {
        var called = jpeg.clone();
        int at = 2;
        while ((called[at + 1] & 0xff) != 0xc0) {
            at += 2 + ((called[at + 2] & 0xff) << 8 | called[at + 3] & 0xff);
        }
        called[at + 1] = (byte) 0xc2;
        return called;
    }

    /** A PNG of one colour, however large it says it is; its rows are packed a thousandfold. */
    static byte[] enormousPng(int width, int height, int rows) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            var row = new byte[1 + width * 3];
            for (int y = 0; y < rows; y++) {
                deflater.write(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2);
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** All that a camera and an editor may write beside a photo: where it was taken, of whom, and a small copy of it. */
    static byte[] talkative(byte[] jpeg, int orientation) {
        var thumbnail = quarters(160, 120);
        var exif = ByteBuffer.allocate(110 + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 3);
        entry(exif, 0x010f, 2, 4, 0x00656d41);
        entry(exif, 0x0112, 3, 1, orientation);
        entry(exif, 0x8825, 4, 1, 50);
        exif.putInt(80).putShort((short) 2);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 20);
        exif.putInt(0).putShort((short) 2);
        entry(exif, 0x0201, 4, 1, 110);
        entry(exif, 0x0202, 4, 1, thumbnail.length);
        exif.putInt(0).put(thumbnail);
        return inserted(
                jpeg,
                2,
                segment(0xe1, ascii("Exif\0\0"), exif.array()),
                segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><photoshop:City>Pokhara</x:xmpmeta>")),
                segment(0xe1, ascii("http://ns.adobe.com/xmp/extension/\0GPS")),
                segment(0xe2, ascii("MPF\0GPSPanorama")),
                segment(0xed, ascii("Photoshop 3.0\0"), ascii("8BIM\4\4 IPTC a name")),
                segment(0xfe, ascii("GPS comment")));
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] chunk(String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] segment(int marker, byte[]... content) {
        var joined = joined(content);
        return ByteBuffer.allocate(joined.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (joined.length + 2))
                .put(joined)
                .array();
    }

    static byte[] inserted(byte[] file, int at, byte[]... parts) {
        var tail = java.util.Arrays.copyOfRange(file, at, file.length);
        return joined(java.util.Arrays.copyOf(file, at), joined(parts), tail);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(String format, IIOImage image, @Nullable ImageWriteParam how) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, image, how);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
