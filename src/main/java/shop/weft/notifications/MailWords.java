package shop.weft.notifications;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Words and figures for mail. Orders do not know their buyer's language yet, so all of it is English. */
@Component
class MailWords {

    static final Locale LANGUAGE = Locale.ENGLISH;

    private final MessageSource messages;

    MailWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LANGUAGE);
    }

    /** The figures of an amount: {@code 2,560.00}. */
    static String figure(Money amount) {
        int decimals = amount.currency().getDefaultFractionDigits();
        var format = NumberFormat.getNumberInstance(LANGUAGE);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount.toMajor());
    }
}
