package shop.weft.storefront.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.orders.OrderStanding;
import shop.weft.orders.OrderState;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;
import shop.weft.shared.Quarter;
import shop.weft.split.SplitParts;

/** Sets an order like a page of the account book. */
@Component
class ReceiptPages {

    /** How long after paying the page still begins with what happens next. */
    private static final Duration JUST_PAID = Duration.ofDays(1);

    private final Accounts accounts;
    private final GiftWords gifts;
    private final ReceiptProofs proofs;
    private final Phrases phrases;
    private final Dates dates;
    private final Clock clock;

    ReceiptPages(Accounts accounts, GiftWords gifts, ReceiptProofs proofs, Phrases phrases, Dates dates, Clock clock) {
        this.accounts = accounts;
        this.gifts = gifts;
        this.proofs = proofs;
        this.phrases = phrases;
        this.dates = dates;
        this.clock = clock;
    }

    ReceiptPage of(Receipt receipt) {
        var address = receipt.address();
        return new ReceiptPage(
                receipt,
                title(receipt),
                day(receipt),
                dates.timeOfDay(receipt.heldUntil()),
                address == null ? null : Countries.name(address.country()),
                justPaid(receipt),
                discount(receipt),
                gifts.of(receipt, wentBack(receipt)),
                wentBack(receipt),
                back(refunds(receipt)),
                back(secondPayments(receipt)),
                posted(receipt));
    }

    private String title(Receipt receipt) {
        return phrases.of("order.title." + told(receipt), Objects.requireNonNullElse(receipt.number(), ""));
    }

    /** By which words the order is told of: those of its state, unless its buyer placed another in its stead. */
    static String told(Receipt receipt) {
        return receipt.standing() == OrderStanding.REPLACED
                ? receipt.standing().name()
                : receipt.state().name();
    }

    private String day(Receipt receipt) {
        return dates.day(Objects.requireNonNullElse(receipt.paidAt(), receipt.placedAt()));
    }

    private boolean justPaid(Receipt receipt) {
        var paidAt = receipt.paidAt();
        return receipt.state() == OrderState.PAID
                && receipt.refunds().isEmpty()
                && paidAt != null
                && paidAt.plus(JUST_PAID).isAfter(clock.instant());
    }

    private static Money discount(Receipt receipt) {
        return sum(receipt, receipt.units().stream().map(Receipt.Unit::discount));
    }

    private static Money wentBack(Receipt receipt) {
        return sum(receipt, refunds(receipt).filter(refund -> !refund.failed()).map(Receipt.Refund::amount));
    }

    private List<ReceiptPage.Back> back(Stream<Receipt.Refund> refunds) {
        return refunds.map(refund -> new ReceiptPage.Back(refund, dates.day(refund.at())))
                .toList();
    }

    private static Stream<Receipt.Refund> refunds(Receipt receipt) {
        return receipt.refunds().stream().filter(refund -> !isSecondPayment(receipt, refund));
    }

    /** What was paid twice and went back is no part of what the order cost. */
    private static Stream<Receipt.Refund> secondPayments(Receipt receipt) {
        return receipt.refunds().stream().filter(refund -> isSecondPayment(receipt, refund));
    }

    private static boolean isSecondPayment(Receipt receipt, Receipt.Refund refund) {
        return receipt.state() == OrderState.PAID && refund.creditNote() == null;
    }

    private static Money sum(Receipt receipt, Stream<Money> amounts) {
        return Money.sum(amounts.toList(), receipt.total().currency());
    }

    private ReceiptPage.@Nullable Posted posted(Receipt receipt) {
        var paidAt = receipt.paidAt();
        if (receipt.state() != OrderState.PAID || paidAt == null) {
            return null;
        }
        var units = receipt.units().stream()
                .map(unit -> new ReceiptPage.PostedUnit(unit, accounts.plain(split(unit, receipt))))
                .toList();
        var all = receipt.units().stream()
                .map(unit -> split(unit, receipt))
                .reduce(SplitParts.none(receipt.total().currency()), SplitParts::plus);
        return new ReceiptPage.Posted(
                heading(units.size()),
                accounts.posted(all),
                units.size() > 1 ? units : List.of(),
                phrases.of("posted.report", Quarter.of(paidAt).toString()),
                proofs.of(receipt).isPresent());
    }

    private static SplitParts split(Receipt.Unit unit, Receipt receipt) {
        var split = unit.split();
        return split == null ? SplitParts.none(receipt.total().currency()) : split;
    }

    private String heading(int units) {
        return switch (units) {
            case 1 -> phrases.of("posted.heading.one");
            case 2 -> phrases.of("posted.heading.two");
            default -> phrases.of("posted.heading", phrases.number(units));
        };
    }
}
