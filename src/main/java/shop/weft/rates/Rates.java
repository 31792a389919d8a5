package shop.weft.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Exchange rates by day. */
@Component
public class Rates {

    private static final int DECIMALS = 10;
    private static final int INTEGER_DIGITS = 10;
    private static final int MOST_REMEMBERED = 10_000;

    private final RateBook book;

    /** Only rates of the very day asked for: those can never change, while an older one may yet be overtaken. */
    private final Map<Question, ExchangeRate> settled = new ConcurrentHashMap<>();

    Rates(RateBook book) {
        this.book = book;
    }

    /**
     * The latest rate recorded on or before the day, direct or as the inverse of the opposite pair; one to one for the
     * same currency.
     *
     * @throws RateMissing if none is recorded
     */
    public ExchangeRate on(Currency from, Currency to, LocalDate day) {
        if (from.equals(to)) {
            return ExchangeRate.oneToOne(from, day);
        }
        var question = new Question(from, to, day);
        var known = settled.get(question);
        return known != null ? known : lookUp(question);
    }

    /** Converts at {@link #on}, rounding half up to the minor unit of {@code to}: the one place where exchange rounds. */
    public Money convert(Money amount, Currency to, LocalDate day) {
        return on(amount.currency(), to, day).convert(amount);
    }

    /**
     * Records a rate. The first of a pair and day stands, whichever way round it was recorded and whoever it is from:
     * recording it again changes nothing, and with another value is refused.
     *
     * @param rate how many {@code to} one {@code from} is worth: positive, at most ten digits before and after the point
     * @throws RateConflict if the pair has another rate for the day
     */
    public void record(Currency from, Currency to, LocalDate day, BigDecimal rate, String source) {
        requireRecordable(from, to, rate);
        var asked = new ExchangeRate(from, to, day, rate, source);
        if (stands(asked)) {
            return;
        }
        try {
            book.add(asked);
        } catch (DuplicateKeyException raced) {
            if (!stands(asked)) {
                throw raced;
            }
        }
    }

    private ExchangeRate lookUp(Question question) {
        var rate = book.latest(question.from, question.to, question.day)
                .orElseThrow(() -> new RateMissing(question.from, question.to, question.day))
                .seenFrom(question.from);
        if (rate.day().equals(question.day) && settled.size() < MOST_REMEMBERED) {
            settled.put(question, rate);
        }
        return rate;
    }

    private boolean stands(ExchangeRate asked) {
        var recorded = book.latest(asked.from(), asked.to(), asked.day())
                .filter(rate -> rate.day().equals(asked.day()));
        recorded.ifPresent(rate -> {
            if (!rate.from().equals(asked.from()) || rate.rate().compareTo(asked.rate()) != 0) {
                throw new RateConflict(rate, asked);
            }
        });
        return recorded.isPresent();
    }

    private static void requireRecordable(Currency from, Currency to, BigDecimal rate) {
        var plain = rate.stripTrailingZeros();
        boolean fits = plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= INTEGER_DIGITS;
        if (from.equals(to) || rate.signum() <= 0 || !fits) {
            throw new IllegalArgumentException("%s cannot be a rate from %s to %s".formatted(rate, from, to));
        }
    }

    private record Question(Currency from, Currency to, LocalDate day) {}
}
