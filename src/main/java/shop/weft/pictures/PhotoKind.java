package shop.weft.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Of what kind a file is, by its first bytes; neither its name nor what the browser calls it counts. */
enum PhotoKind {
    JPEG,
    PNG,
    WEBP;

    private static final int LOOKED_AT = 1024;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");
    private static final Set<String> OTHERS =
            Set.of("GIF8", "II*\0", "MM\0*", "8BPS", "\0\0\1\0", "\0\0\0\f", "\377\12");

    /** @throws PhotoRefused if it is none of these, with words for what it is instead */
    static PhotoKind of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LOOKED_AT);
        }
        var start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw new PhotoRefused(problem(start));
    }

    private static PhotoProblem problem(String start) {
        if (start.startsWith("ftyp", 4) && start.length() >= 12) {
            var brand = start.substring(8, 12);
            return HEIC_BRANDS.contains(brand)
                    ? PhotoProblem.HEIC
                    : brand.startsWith("avi") ? PhotoProblem.OTHER_KIND : PhotoProblem.NOT_A_PICTURE;
        }
        boolean drawing = start.toLowerCase(Locale.ROOT).contains("<svg");
        return drawing || start.startsWith("BM") || OTHERS.stream().anyMatch(start::startsWith)
                ? PhotoProblem.OTHER_KIND
                : PhotoProblem.NOT_A_PICTURE;
    }

    /** Copies what is needed of the file, and reads its facts. */
    Negative open(Path upload, Path clean) throws IOException {
        return switch (this) {
            case JPEG -> JpegFile.open(upload, clean);
            case PNG -> PngFile.open(upload, clean);
            case WEBP -> WebpFile.open(upload, clean);
        };
    }
}
