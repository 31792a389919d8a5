package shop.weft.pictures.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import shop.weft.pictures.Pictures;

/**
 * Serves pictures. A picture's address never shows anything else, so it may be kept for a year. Whatever a browser took
 * the bytes for, it may neither run nor load anything.
 */
@RestController
class PictureController {

    private static final String NAME =
            "/pictures/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}-{width:[1-9][0-9]{2,3}}";
    private static final MediaType WEBP = MediaType.parseMediaType("image/webp");
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping(NAME + ".jpg")
    ResponseEntity<byte[]> jpeg(@PathVariable UUID id, @PathVariable int width, WebRequest request) {
        return pictures.jpeg(id, width)
                .map(bytes -> answer(bytes, MediaType.IMAGE_JPEG, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(NAME + ".webp")
    ResponseEntity<byte[]> webp(@PathVariable UUID id, @PathVariable int width, WebRequest request) {
        return pictures.webp(id, width)
                .map(bytes -> answer(bytes, WEBP, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, MediaType type, WebRequest request) {
        var tag = "\"" + digest(bytes) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(FOR_A_YEAR).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(FOR_A_YEAR)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type)
                .body(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
