package shop.weft.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/**
 * Puts into words what modules hand to components: plain text as it is, and message keys with their arguments, where an
 * argument that is {@link Money} is written as money. Templates know it as {@code @words}.
 */
@Component("words")
public class Words {

    private final MessageSource messages;
    private final MoneyFormat money;

    Words(MessageSource messages, MoneyFormat money) {
        this.messages = messages;
        this.money = money;
    }

    /** The words for a text, a {@link MessageSourceResolvable} or nothing. */
    public @Nullable String of(@Nullable Object said) {
        return said instanceof MessageSourceResolvable key
                ? messages.getMessage(withMoneyWritten(key), LocaleContextHolder.getLocale())
                : said == null ? null : said.toString();
    }

    private MessageSourceResolvable withMoneyWritten(MessageSourceResolvable key) {
        var arguments = key.getArguments();
        return arguments == null
                ? key
                : new DefaultMessageSourceResolvable(
                        key.getCodes(),
                        Arrays.stream(arguments)
                                .map(argument -> argument instanceof Money amount ? money.format(amount) : argument)
                                .toArray(),
                        key.getDefaultMessage());
    }
}
