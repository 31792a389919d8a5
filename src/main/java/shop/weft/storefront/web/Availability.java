package shop.weft.storefront.web;

import org.springframework.stereotype.Component;
import shop.weft.catalog.Stock;

/** How many of a piece there are at the hub, in words. What is still on its way there is nobody's business yet. */
@Component
class Availability {

    private final Phrases phrases;

    Availability(Phrases phrases) {
        this.phrases = phrases;
    }

    /** For a list: {@code One here}, {@code 3 left}, {@code Sold}. */
    String brief(Stock stock) {
        return words("availability.", stock);
    }

    /** For the page of the piece: {@code There is one of it at our hub.} */
    String full(Stock stock) {
        return words("availability.long.", stock);
    }

    private String words(String prefix, Stock stock) {
        if (stock.isSoldOut()) {
            return phrases.of(prefix + (stock.received() == 0 ? "none" : "sold"));
        }
        if (stock.received() == 1) {
            return phrases.of(prefix + "one-of-one");
        }
        if (stock.free() == stock.received()) {
            return phrases.of(prefix + "all", phrases.number(stock.free()));
        }
        return stock.free() == 1
                ? phrases.of(prefix + "left.one", phrases.number(stock.received()))
                : phrases.of(prefix + "left", phrases.number(stock.free()), phrases.number(stock.received()));
    }
}
