package shop.weft.pictures;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The shop's pictures, in the sizes that pages ask for. */
@Component
public class Pictures {

    /** Widths, in pixels, in which every picture can be had. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600);

    /** Registers a picture to be drawn when it is first asked for. */
    public UUID register(PictureDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** The address of a picture in one of {@link #WIDTHS}. */
    public static String path(UUID picture, int width) {
        return "/pictures/" + picture + "-" + width + ".jpg";
    }
}
