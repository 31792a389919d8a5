package shop.weft.rates;

import java.time.LocalDate;
import java.util.Currency;

/** No rate is recorded for a pair on or before a day. Record one, then try again. */
public class RateMissing extends IllegalStateException {

    RateMissing(Currency from, Currency to, LocalDate day) {
        super("No exchange rate from %s to %s is recorded on or before %s".formatted(from, to, day));
    }
}
