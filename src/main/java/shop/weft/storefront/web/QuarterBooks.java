package shop.weft.storefront.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.orders.Orders;
import shop.weft.orders.PostedUnits;
import shop.weft.shared.Quarter;

/** The account of the whole shop for a quarter that is over. */
@Component
class QuarterBooks {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Orders orders;
    private final Accounts accounts;
    private final Phrases phrases;
    private final Dates dates;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    QuarterBooks(Orders orders, Accounts accounts, Phrases phrases, Dates dates, Clock clock) {
        this.orders = orders;
        this.dates = dates;
        this.clock = clock;
        this.accounts = accounts;
        this.phrases = phrases;
    }

    Account of(Quarter quarter) {
        var posted = posted(quarter);
        var sentence = posted.units() == 0
                ? phrases.of("home.books.quiet")
                : phrases.counted(
                        "home.books.sold.one",
                        "home.books.sold",
                        posted.units(),
                        dates.day(quarter.firstDay()),
                        dates.day(quarter.endExclusive().minusDays(1)),
                        phrases.amount(posted.parts().total()));
        return new Account(quarter, sentence, accounts.plain(posted.parts()));
    }

    /** A quarter that is over hardly changes any more, and adding it up is work: so it is not done for each visitor. */
    private PostedUnits posted(Quarter quarter) {
        var now = clock.instant();
        var known = kept;
        if (known == null || !known.quarter().equals(quarter) || now.isAfter(known.until())) {
            known = new Kept(quarter, orders.postedIn(quarter), now.plus(KEPT));
            kept = known;
        }
        return known.posted();
    }

    private record Kept(Quarter quarter, PostedUnits posted, Instant until) {}

    /**
     * What was posted.
     *
     * @param strands none if nothing was sold
     */
    record Account(Quarter quarter, String sentence, List<Strand> strands) {}
}
