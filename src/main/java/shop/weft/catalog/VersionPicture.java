package shop.weft.catalog;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import shop.weft.catalog.ProductView.PictureView;

/** A picture of a version, with words for those who do not see it. */
@Embeddable
record VersionPicture(UUID picture, String alt) {

    PictureView view() {
        return new PictureView(picture, alt);
    }
}
