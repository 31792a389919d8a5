package shop.weft.pictures;

import java.util.List;
import java.util.UUID;

/** Tells which prints visitors meet first, so that they are made before all others. For whoever shows pictures. */
public interface PictureDemand {

    /** Prints, the most wanted first. Some may be there already, or be named twice. */
    List<Wanted> first();

    /**
     * One print.
     *
     * @param width one of {@link Pictures#widths}
     */
    record Wanted(UUID picture, int width) {}
}
