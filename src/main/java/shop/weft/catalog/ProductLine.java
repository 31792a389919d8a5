package shop.weft.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.shared.Money;

/**
 * A product in a list for those who work on it.
 *
 * @param title as it is written down, perhaps empty
 * @param price as published, else as written down if it can be read
 * @param published the number of the version that is published, 0 for none
 * @param stock none before anything was published
 * @param at when it last changed its state or its text
 */
public record ProductLine(
        UUID id,
        UUID partner,
        String title,
        ProductState state,
        int published,
        @Nullable Money price,
        @Nullable Stock stock,
        @Nullable PictureView picture,
        Instant at) {}
