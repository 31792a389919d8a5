package shop.weft.storefront.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of where a product comes from.
 *
 * @param makers a sentence about each group of makers behind it, newest first
 * @param alias the workshop's public name, where its group is large enough
 * @param country the country's name, where its group is large enough
 */
record Origin(
        List<String> makers,
        @Nullable String alias,
        @Nullable String country) {

    boolean tellsCountry() {
        return country != null;
    }
}
