package shop.weft.storefront.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductCard;
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
        var countries = trace.countriesOf(cards.stream().map(ProductCard::id).toList());
        return cards.stream().map(card -> tile(card, countries.get(card.id()))).toList();
    }

    /** By craft alone, without asking anything. */
    List<Tile> byCraft(List<ProductCard> cards) {
        return cards.stream().map(card -> tile(card, null)).toList();
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
