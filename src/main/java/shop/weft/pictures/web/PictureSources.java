package shop.weft.pictures.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.pictures.Pictures;

/** The addresses of a picture, for pages: only of widths that it has. Templates know it as {@code @pictureSources}. */
@Component("pictureSources")
public class PictureSources {

    private static final String JPEG = ".jpg";

    private final Pictures pictures;

    PictureSources(Pictures pictures) {
        this.pictures = pictures;
    }

    /** All widths as JPEG, as {@code srcset} has them. */
    public String jpeg(UUID picture) {
        return set(picture, JPEG);
    }

    /** All widths as WebP; none where this machine cannot write it. */
    public @Nullable String webp(UUID picture) {
        return pictures.offersWebp() ? set(picture, ".webp") : null;
    }

    /** The widest JPEG that is no wider than that, in pixels. */
    public String upTo(UUID picture, int width) {
        return Pictures.path(picture, widthUpTo(picture, width));
    }

    /** The width of {@link #upTo}, in pixels. */
    public int widthUpTo(UUID picture, int width) {
        return Pictures.widths(picture).stream()
                .filter(has -> has <= width)
                .reduce((narrower, wider) -> wider)
                .orElse(Pictures.WIDTHS.getFirst());
    }

    private static String set(UUID picture, String ending) {
        return Pictures.widths(picture).stream()
                .map(width -> Pictures.path(picture, width).replace(JPEG, ending) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }
}
