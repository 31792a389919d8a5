package shop.weft.pictures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** The shop's pictures, in the sizes that pages ask for. Every one is 4 wide to 5 high. */
@Component
public class Pictures {

    /** Widths, in pixels, in which every picture can be had. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600);

    private final Recipes recipes;
    private final Prints prints;

    Pictures(Recipes recipes, Prints prints) {
        this.recipes = recipes;
        this.prints = prints;
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
     * A picture as a JPEG, drawn now if it has not been before; asking for it again gives the same bytes.
     *
     * @param width one of {@link #WIDTHS}; others are no pictures
     */
    public Optional<byte[]> jpeg(UUID picture, int width) {
        return WIDTHS.contains(width) ? prints.find(picture, width) : Optional.empty();
    }

    /**
     * Draws a print ahead of time.
     *
     * @return whether it had been missing
     */
    public boolean drawIfMissing(UUID picture, int width) {
        return !prints.finished(picture, width) && jpeg(picture, width).isPresent();
    }

    /** The ids of all pictures. */
    public List<UUID> all() {
        return recipes.all();
    }

    /** The address of a picture in one of {@link #WIDTHS}. */
    public static String path(UUID picture, int width) {
        return "/pictures/" + picture + "-" + width + ".jpg";
    }

    /** The height of a picture of that width, so that a page can keep its place. */
    public static int height(int width) {
        return width * 5 / 4;
    }
}
