package shop.weft.storefront.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductCard;
import shop.weft.provenance.MakerGroup;
import shop.weft.provenance.Trace;

/** Lays pieces out for a list. */
@Component
class Tiles {

    private final Trace trace;
    private final Availability availability;
    private final Phrases phrases;

    Tiles(Trace trace, Availability availability, Phrases phrases) {
        this.trace = trace;
        this.availability = availability;
        this.phrases = phrases;
    }

    /** With the country of each where it may be told: one statement for all of them. */
    List<Tile> of(List<ProductCard> cards) {
        return of(cards, trace.groupsOf(cards.stream().map(ProductCard::id).toList()));
    }

    /** The same without asking, where the groups are known. */
    List<Tile> of(List<ProductCard> cards, Map<UUID, List<MakerGroup>> groups) {
        return cards.stream()
                .map(card -> tile(card, country(groups.getOrDefault(card.id(), List.of()))))
                .toList();
    }

    private static @Nullable String country(List<MakerGroup> groups) {
        return groups.isEmpty() ? null : groups.getFirst().country();
    }

    private Tile tile(ProductCard card, @Nullable String country) {
        var craft = phrases.of("craft." + card.craft().slug());
        return new Tile(
                card,
                country == null ? craft : phrases.of("product.origin", craft, Countries.name(country)),
                availability.brief(card.stock()),
                card.stock().isSoldOut());
    }
}
