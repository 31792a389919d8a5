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

/** Serves pictures. A picture's address never shows anything else, so it may be kept for a year. */
@RestController
class PictureController {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}-{width:[1-9][0-9]{2,3}}.jpg")
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable int width, WebRequest request) {
        return pictures.jpeg(id, width)
                .map(jpeg -> answer(jpeg, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(byte[] jpeg, WebRequest request) {
        var tag = "\"" + digest(jpeg) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(FOR_A_YEAR).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(FOR_A_YEAR)
                .contentType(MediaType.IMAGE_JPEG)
                .body(jpeg);
    }

    private static String digest(byte[] jpeg) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg), 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
