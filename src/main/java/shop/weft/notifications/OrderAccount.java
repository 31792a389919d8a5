package shop.weft.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;

/** An order as lines of an account: what was paid for, and where it went. */
@Component
class OrderAccount {

    private final MailWords words;

    OrderAccount(MailWords words) {
        this.words = words;
    }

    /** What was paid for. Carriage, tax and gift only where there are any. */
    List<MailLine> paidFor(Receipt order) {
        List<MailLine> lines = new ArrayList<>();
        for (var unit : order.units()) {
            lines.add(line(unit.title(), unit.price().minus(unit.discount())));
        }
        lines.addAll(Stream.of(
                        new Charge("mail.line.carriage", order.carriage()),
                        new Charge("mail.line.tax", order.tax()),
                        new Charge("mail.line.gift", order.donation()))
                .filter(charge -> charge.amount.isPositive())
                .map(charge -> line(words.of(charge.key), charge.amount))
                .toList());
        return lines;
    }

    /** Where the price of all units went, added up; nothing before it is posted. */
    List<MailLine> whereItWent(Receipt order) {
        var posted = order.units().stream()
                .map(Receipt.Unit::split)
                .filter(Objects::nonNull)
                .reduce(SplitParts.none(order.goods().currency()), SplitParts::plus);
        return Stream.of(Party.values())
                .filter(party -> posted.of(party).isPositive())
                .map(party -> line(name(party), posted.of(party)))
                .toList();
    }

    /** Where the parcel goes, line by line; nothing once the address has been erased. */
    List<String> sentTo(Receipt order) {
        var address = order.address();
        return address == null
                ? List.of()
                : Stream.concat(
                                address.lines().stream(),
                                Stream.of(Locale.of("", address.country()).getDisplayCountry(MailWords.LANGUAGE)))
                        .toList();
    }

    /** Fee and shop have no posting of their own in a sale, so they are not named as if they had. */
    private String name(Party party) {
        return words.of(
                switch (party) {
                    case PAYMENT_FEE, SHOP -> "party." + party + ".posted";
                    default -> "party." + party;
                });
    }

    private static MailLine line(String name, Money amount) {
        return new MailLine(name, MailWords.figure(amount));
    }

    private record Charge(String key, Money amount) {}
}
