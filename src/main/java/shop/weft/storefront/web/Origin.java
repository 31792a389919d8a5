package shop.weft.storefront.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.weft.partners.PartnerView;

/**
 * What may be told of where a product comes from.
 *
 * @param makers a sentence about each group of makers behind it, newest first
 * @param workshop its workshop, where its group is large enough; where it is not, nothing that would give it away
 *     either: not what it states, not which care it names
 * @param country ISO 3166 alpha-2, where its group is large enough; where it is not, no amount in its currency
 */
record Origin(
        List<String> makers,
        @Nullable PartnerView workshop,
        @Nullable String country) {

    public @Nullable String countryName() {
        return country == null ? null : Countries.name(country);
    }
}
