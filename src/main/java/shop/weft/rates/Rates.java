package shop.weft.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Exchange rates by day. */
@Component
public class Rates {

    /**
     * The latest rate recorded on or before the day, direct or as the inverse of the opposite pair; one to one for the
     * same currency.
     *
     * @throws RateMissing if none is recorded
     */
    public ExchangeRate on(Currency from, Currency to, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Converts at {@link #on}, rounding half up to the minor unit of {@code to}: the one place where exchange rounds. */
    public Money convert(Money amount, Currency to, LocalDate day) {
        return on(amount.currency(), to, day).convert(amount);
    }

    /** Records a rate. The first of a day and source stands: recording it again with another value is refused. */
    public void record(Currency from, Currency to, LocalDate day, BigDecimal rate, String source) {
        throw new UnsupportedOperationException();
    }
}
