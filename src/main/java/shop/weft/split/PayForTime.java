package shop.weft.split;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shop.weft.shared.Money;

/** Pay for minutes at an hourly rate: the one place where pay is rounded. */
public final class PayForTime {

    private static final BigDecimal MINUTES_IN_AN_HOUR = BigDecimal.valueOf(60);

    private PayForTime() {}

    /**
     * The exact product of rate and minutes, rounded half up once to the minor unit of the rate's currency.
     *
     * @throws IllegalArgumentException if the minutes are negative
     */
    public static Money of(Money hourlyRate, int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("Nobody works " + minutes + " minutes");
        }
        long minor = BigDecimal.valueOf(hourlyRate.minor())
                .multiply(BigDecimal.valueOf(minutes))
                .divide(MINUTES_IN_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Money.of(minor, hourlyRate.currency());
    }
}
