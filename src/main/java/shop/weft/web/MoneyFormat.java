package shop.weft.web;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/**
 * Amounts in the digits and grouping of the reader's language, always with all their minor units. Templates know it as
 * {@code @money}.
 */
@Component("money")
public class MoneyFormat {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** For a sentence: {@code 2,560.00 NPR}, which does not break. */
    public String format(Money amount) {
        return figure(amount) + NO_BREAK_SPACE + amount.currency().getCurrencyCode();
    }

    /** The figures alone: {@code 2,560.00}. */
    public String figure(Money amount) {
        return figure(amount, LocaleContextHolder.getLocale());
    }

    /** Adds up amounts of one currency; there must be at least one. */
    public Money sum(Collection<Money> amounts) {
        return Money.sum(amounts, amounts.iterator().next().currency());
    }

    static String figure(Money amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        var decimals = amount.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount.toMajor());
    }
}
