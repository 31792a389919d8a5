package shop.weft.storefront.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Puts figures into the sentences of the storefront, in the reader's language. */
@Component
class Phrases {

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** With all its decimals and its currency: {@code 48.00 USD}. */
    String amount(Money amount) {
        return figure(amount, amount.currency().getDefaultFractionDigits());
    }

    /** As people say it, whole where it is whole: {@code 2,560 NPR}. */
    String spoken(Money amount) {
        boolean whole = amount.toMajor().stripTrailingZeros().scale() <= 0;
        return figure(amount, whole ? 0 : amount.currency().getDefaultFractionDigits());
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** {@code 11 h 20 min}. */
    String duration(int minutes) {
        if (minutes < 60) {
            return of("duration.minutes", number(minutes));
        }
        return minutes % 60 == 0
                ? of("duration.hours", number(minutes / 60))
                : of("duration.hours-minutes", number(minutes / 60), number(minutes % 60));
    }

    /** {@code schooling, legal aid and medical care}. */
    String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return of("words.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** One key for one, another for any other number. */
    String counted(String one, String others, long number, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = number(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return of(number == 1 ? one : others, arguments);
    }

    private String figure(Money amount, int decimals) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount.toMajor()) + "\u00a0" + amount.currency().getCurrencyCode();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
