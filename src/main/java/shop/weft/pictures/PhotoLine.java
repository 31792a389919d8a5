package shop.weft.pictures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One photo in a {@link PhotosForm}. */
public class PhotoLine {

    private @Nullable UUID id;
    private String alt = "";
    private @Nullable Integer place;
    private boolean removed;

    public PhotoLine() {}

    /** @param alt what the picture shows, in words */
    public PhotoLine(UUID id, String alt) {
        this.id = id;
        this.alt = alt;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** What the picture shows, in words, for those who cannot see it. */
    public String getAlt() {
        return alt;
    }

    public void setAlt(@Nullable String alt) {
        this.alt = alt == null ? "" : alt.strip();
    }

    /** Where it stands among the others, from 1; the first is the main picture. */
    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }

    /** Whether it is to be taken away. */
    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
