package shop.weft.pictures;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/**
 * The shop's pictures, drawn or photographed, in the sizes that pages ask for. Every one is 4 wide to 5 high, and carries
 * pixels and nothing else.
 */
@Component
public class Pictures {

    /** Widths, in pixels, in which pictures can be had; a photo has those that it can fill, at least the first two. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600);

    /** How many photos something for sale may have. */
    public static final int MOST_PHOTOS = 8;

    private final Recipes recipes;
    private final Prints prints;
    private final Photos photos;

    Pictures(Recipes recipes, Prints prints, Photos photos) {
        this.recipes = recipes;
        this.prints = prints;
        this.photos = photos;
    }

    /**
     * Registers a picture to be drawn when it is first asked for.
     *
     * @return its id, random
     * @throws IllegalArgumentException if it cannot be drawn
     */
    public UUID register(PictureDraft draft) {
        var id = Ids.random();
        recipes.add(id, draft);
        return id;
    }

    /**
     * Takes a photo in: at most 25 MB of JPEG, PNG or WebP. It is turned upright, cut to 4 by 5, brought to sRGB and
     * printed anew in all its widths; of the file itself nothing is kept. Takes about a second, and waits while two
     * others are being taken; call it outside a transaction.
     *
     * @param upload read once, to its end unless it is too large; the caller closes it
     * @param focus which part stays
     * @param uploader the partner who sent it
     * @return its id, random
     * @throws PhotoRefused with the reason, if it makes no picture
     */
    public UUID take(InputStream upload, Focus focus, UUID uploader) {
        return photos.take(upload, focus, uploader);
    }

    /** Whether this is a photo that this partner sent: what comes back in a form may be anybody's. */
    public boolean isPhotoFrom(UUID picture, UUID uploader) {
        return photos.isFrom(picture, uploader);
    }

    /**
     * A picture as a JPEG, drawn now if it has not been before; asking for it again gives the same bytes.
     *
     * @param width one of {@link #widths}; others are no pictures
     */
    public Optional<byte[]> jpeg(UUID picture, int width) {
        return find(picture, width, Print.JPEG);
    }

    /** The same as a WebP, if {@link #offersWebp this machine can write one}; it is made when it is first asked for. */
    public Optional<byte[]> webp(UUID picture, int width) {
        return find(picture, width, Print.WEBP);
    }

    /** Whether pictures can be had as WebP here; if not, pages name JPEGs alone. */
    public boolean offersWebp() {
        return Print.WEBP.isAvailable();
    }

    /**
     * Makes a print ahead of time.
     *
     * @return whether it had been missing
     */
    public boolean drawIfMissing(UUID picture, int width) {
        boolean missing = false;
        for (var print : Print.values()) {
            missing |= print.isAvailable()
                    && !prints.finished(picture, width, print)
                    && find(picture, width, print).isPresent();
        }
        return missing;
    }

    /** The ids of all pictures. */
    public List<UUID> all() {
        return Stream.concat(recipes.all().stream(), photos.all().stream()).toList();
    }

    /** The address of a picture as a JPEG in one of its {@link #widths}. */
    public static String path(UUID picture, int width) {
        return "/pictures/" + Print.JPEG.name(picture, width);
    }

    /** The widths in which a picture can be had, the narrowest first. */
    public static List<Integer> widths(UUID picture) {
        return PhotoId.widths(picture);
    }

    /** The height of a picture of that width, so that a page can keep its place. */
    public static int height(int width) {
        return width * 5 / 4;
    }

    private Optional<byte[]> find(UUID picture, int width, Print print) {
        return print.isAvailable() && widths(picture).contains(width)
                ? prints.find(picture, width, print)
                : Optional.empty();
    }
}
