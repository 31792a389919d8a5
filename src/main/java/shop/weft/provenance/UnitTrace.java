package shop.weft.provenance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.catalog.Craft;

/**
 * What the public may know of one unit. Where the money stands is with the order.
 *
 * @param partnerAlias the partner's public name, where its group is large enough
 */
public record UnitTrace(
        UUID item,
        UUID product,
        UUID productVersion,
        Craft craft,
        MakerGroup group,
        @Nullable String partnerAlias) {}
