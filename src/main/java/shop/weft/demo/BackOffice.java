package shop.weft.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.demo.PlannedOrder.Fate;
import shop.weft.demo.PlannedOrder.PlannedRefund;
import shop.weft.ledger.Seals;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.shared.Money;

/** What staff and the shop's own jobs do: refunds, disputes, and every Monday a payout, a sweep and seals. */
@Component
@InDemo
class BackOffice {

    private static final Duration A_DISPUTE_LASTS = Duration.ofDays(20);

    private final Orders orders;
    private final Payments payments;
    private final StripeSandbox sandbox;
    private final Seals seals;
    private final Diary diary;

    BackOffice(Orders orders, Payments payments, StripeSandbox sandbox, Seals seals, Diary diary) {
        this.orders = orders;
        this.payments = payments;
        this.sandbox = sandbox;
        this.seals = seals;
        this.diary = diary;
    }

    Stream<Step> steps(Story story) {
        return Stream.of(refunds(story), disputes(story), mondays(story)).flatMap(steps -> steps);
    }

    private Stream<Step> refunds(Story story) {
        return story.orders().stream().filter(order -> order.refund() != null).map(order -> {
            var refund = Objects.requireNonNull(order.refund());
            return Step.atomic(
                    "refund:" + order.number(), order.at().plus(refund.after()), () -> refund(order.name(), refund));
        });
    }

    private Stream<Step> disputes(Story story) {
        return story.orders().stream()
                .filter(order -> order.fate().disputed())
                .filter(order -> order.at().plus(A_DISPUTE_LASTS).isBefore(story.end()))
                .map(order -> Step.open(
                        "dispute:" + order.number(),
                        order.at().plus(A_DISPUTE_LASTS),
                        () -> decide(order.name(), order.fate() == Fate.DISPUTED_AND_WON)));
    }

    private Stream<Step> mondays(Story story) {
        var first = LocalDate.ofInstant(story.begin(), ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var mondays = Stream.iterate(first, day -> day.plusWeeks(1))
                .map(day -> day.atTime(4, 0).toInstant(ZoneOffset.UTC))
                .takeWhile(at -> at.isBefore(story.end()))
                .map(at -> Step.open("week:" + LocalDate.ofInstant(at, ZoneOffset.UTC), at, this::week));
        return Stream.concat(mondays, Stream.of(Step.open("last-sweep", lastMoment(story), this::sweep)));
    }

    private @Nullable UUID refund(String order, PlannedRefund kind) {
        return diary.subject(order)
                .map(id -> orders.refund(id, request(orders.receipt(id), kind)))
                .orElse(null);
    }

    private static RefundRequest request(Receipt receipt, PlannedRefund kind) {
        var unit = receipt.units().getFirst();
        var paid = unit.price().minus(unit.discount());
        var nothing = Money.zero(paid.currency());
        return switch (kind) {
            case RESTOCKED -> request(unit, paid, Disposition.RESTOCKED, nothing, "Returned, as new");
            case LOST -> request(unit, paid, Disposition.LOST, receipt.carriage(), "Lost on the way");
            case HALF_KEPT -> {
                var half = Money.of(paid.minor() / 2, paid.currency());
                yield request(unit, half, Disposition.KEPT, nothing, "A small fault, kept at half the price");
            }
        };
    }

    private static RefundRequest request(
            Receipt.Unit unit, Money amount, Disposition disposition, Money carriage, String reason) {
        var refund = new RefundRequest.UnitRefund(unit.item(), amount, disposition);
        return new RefundRequest(List.of(refund), carriage, Money.zero(amount.currency()), reason);
    }

    private @Nullable UUID decide(String order, boolean won) {
        sandbox.advance();
        payments.sweep();
        diary.subject(order)
                .ifPresent(id -> payments.disputes().stream()
                        .filter(dispute -> id.equals(dispute.order()))
                        .forEach(dispute -> sandbox.closeDispute(dispute.id(), won)));
        payments.sweep();
        return null;
    }

    private @Nullable UUID week() {
        sandbox.settle();
        return sweep();
    }

    private @Nullable UUID sweep() {
        sandbox.advance();
        payments.sweep();
        seals.sealAll();
        return null;
    }

    private static Instant lastMoment(Story story) {
        return story.end().plus(Duration.ofHours(1));
    }
}
