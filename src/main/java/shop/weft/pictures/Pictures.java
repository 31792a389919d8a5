package shop.weft.pictures;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** The shop's pictures, in the sizes that pages ask for. Every one is 4 wide to 5 high. */
@Component
public class Pictures {

    /** Widths, in pixels, in which every picture can be had. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600);

    private final Recipes recipes;

    Pictures(Recipes recipes) {
        this.recipes = recipes;
    }

    /**
     * Registers a picture to be drawn when it is first asked for.
     *
     * @return its id, random
     */
    public UUID register(PictureDraft draft) {
        var id = Ids.random();
        recipes.add(id, draft);
        return id;
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
