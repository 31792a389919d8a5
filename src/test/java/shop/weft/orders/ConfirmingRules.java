package shop.weft.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static shop.weft.orders.OrderWorld.USD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import shop.weft.items.ItemState;
import shop.weft.ledger.AccountCode;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.payments.Payments;
import shop.weft.payments.RefundFailure;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.Terms;

/** What holds of a payment that reaches an order, on either engine. */
@Import(OrderWorld.class)
abstract class ConfirmingRules {

    @MockitoBean
    Payments payments;

    @Autowired
    Orders orders;

    @Autowired
    Confirmation confirmation;

    @Autowired
    OrderWorld world;

    @Test
    void sellsAndPostsWhatWasAgreed() {
        var product = world.product(1, Terms.CONSIGNMENT, 2420_00, 3);
        var placed =
                orders.place(world.wish(Map.of(product, 1), Money.of(200, USD), Money.of(700, USD), "LEGAL", "NL"));
        world.pay(placed);
        var receipt = orders.receipt(placed.order());
        assertThat(receipt.state()).isEqualTo(OrderState.PAID);
        assertThat(receipt.number()).matches("W-\\d{4}-\\d{6}");
        assertThat(receipt.saleJournal()).isNotNull();
        var unit = receipt.units().getFirst();
        var split = Objects.requireNonNull(unit.split());
        assertThat(split.total()).isEqualTo(Money.of(4600, USD));
        assertThat(world.item(unit.item()).state()).isEqualTo(ItemState.SOLD);
        assertThat(booked(AccountCode.STRIPE_CLEARING, placed))
                .isEqualTo(placed.total().minor());
        assertThat(booked(AccountCode.SALES, placed)).isEqualTo(-4800);
        assertThat(booked(AccountCode.DISCOUNTS, placed)).isEqualTo(200);
        assertThat(booked(AccountCode.WAGES, placed))
                .isEqualTo(split.of(Party.WAGE).minor());
        assertThat(booked(AccountCode.WAGES_PAYABLE, placed)).isEqualTo(-2420_00);
        assertThat(booked(AccountCode.PARTNER_PAYABLE, placed)).isEqualTo(-1050_00);
        assertThat(booked(AccountCode.AFTERCARE_PAYABLE, placed))
                .isEqualTo(-split.of(Party.AFTERCARE).minor());
        assertThat(booked(AccountCode.DONATIONS_RESTRICTED, placed)).isEqualTo(-700);
        assertThat(booked(AccountCode.NET_ASSETS_RESTRICTED, placed)).isEqualTo(-700);
        assertThat(booked(AccountCode.TAX_PAYABLE, placed))
                .isEqualTo(-receipt.tax().minor());
    }

    @Test
    void takesAdvanceWagesOutOfStock() {
        var placed = world.place(world.product(1, Terms.ADVANCE));
        world.pay(placed);
        assertThat(booked(AccountCode.WAGES_PAYABLE, placed)).isZero();
        assertThat(booked(AccountCode.WAGES, placed)).isEqualTo(-booked(AccountCode.WAGE_PREPAID_IN_STOCK, placed));
        assertThat(booked(AccountCode.WAGES, placed)).isPositive();
    }

    @Test
    void countsEachPaymentOnce() {
        var placed = world.place(world.product(1, Terms.ADVANCE));
        var paid = world.pay(placed);
        confirmation.paid(paid);
        assertThat(booked(AccountCode.STRIPE_CLEARING, placed))
                .isEqualTo(placed.total().minor());
        assertThat(orders.file(placed.order()).payments()).hasSize(1);
        verify(payments, never()).requestRefund(any(), eq(placed.order()), any(), any());
    }

    @Test
    void countsAPaymentOnceThatIsToldTwiceAtOnce() throws Exception {
        var placed = world.place(world.product(1, Terms.CONSIGNMENT));
        var paid = world.paidFor(placed);
        Callable<Void> tell = () -> {
            confirmation.paid(paid);
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told :
                    IntStream.range(0, 6).mapToObj(i -> threads.submit(tell)).toList()) {
                told.get();
            }
        }
        assertThat(orders.receipt(placed.order()).state()).isEqualTo(OrderState.PAID);
        assertThat(booked(AccountCode.STRIPE_CLEARING, placed))
                .isEqualTo(placed.total().minor());
    }

    @Test
    void numbersOrdersWithoutGaps() throws Exception {
        var product = world.product(8, Terms.ADVANCE);
        var placed = IntStream.range(0, 8).mapToObj(i -> world.place(product)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : placed.stream()
                    .map(order -> threads.submit(() -> world.pay(order)))
                    .toList()) {
                told.get();
            }
        }
        var numbers = placed.stream()
                .map(order ->
                        Objects.requireNonNull(orders.receipt(order.order()).number()))
                .map(number -> Integer.parseInt(number.substring(7)))
                .sorted()
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(7);
    }

    @Test
    void sendsASecondPaymentBack() {
        var placed = world.place(world.product(1, Terms.ADVANCE));
        world.pay(placed);
        var second = world.pay(placed);
        verify(payments).requestRefund(any(), eq(placed.order()), eq(second.attempt()), eq(placed.total()));
        assertThat(orders.receipt(placed.order()).state()).isEqualTo(OrderState.PAID);
        assertThat(orders.remaining(placed.order())).isEqualTo(placed.total());
        assertThat(clearingOf(placed))
                .as("what Stripe has got and will give back")
                .isEqualTo(placed.total().minor());
        assertThat(bookedWithRefunds(AccountCode.UNIDENTIFIED_RECEIPTS, placed)).isZero();
    }

    @Test
    void keepsAPaymentOfAnotherAmountForFinance() {
        var product = world.product(1, Terms.ADVANCE);
        var placed = world.place(product);
        var less = new Paid(
                placed.order(),
                Ids.random(),
                placed.total().minus(Money.of(1, USD)),
                world.paidFor(placed).at());
        confirmation.paid(less);
        assertThat(orders.receipt(placed.order()).state()).isEqualTo(OrderState.MISMATCH);
        assertThat(orders.file(placed.order()).payments()).singleElement().satisfies(payment -> {
            assertThat(payment.outcome()).isEqualTo(OrderPayment.Outcome.MISMATCH);
            assertThat(payment.amount()).isEqualTo(less.amount());
        });
        assertThat(booked(AccountCode.UNIDENTIFIED_RECEIPTS, placed))
                .isEqualTo(-less.amount().minor());
        assertThat(world.free(product)).isEqualTo(1);
        orders.returnMismatch(placed.order());
        orders.returnMismatch(placed.order());
        verify(payments, times(1)).requestRefund(any(), eq(placed.order()), eq(less.attempt()), eq(less.amount()));
        assertThat(bookedWithRefunds(AccountCode.UNIDENTIFIED_RECEIPTS, placed)).isZero();
    }

    @Test
    void takesTheUnitsAgainForALatePayment() {
        var product = world.product(1, Terms.ADVANCE);
        var placed = world.place(product);
        orders.release(placed.order());
        world.pay(placed);
        assertThat(orders.receipt(placed.order()).state()).isEqualTo(OrderState.PAID);
        assertThat(world.free(product)).isZero();
    }

    @Test
    void refundsALatePaymentWhenTheUnitsAreGone() {
        var product = world.product(1, Terms.ADVANCE);
        var late = world.place(product);
        orders.release(late.order());
        world.pay(world.place(product));
        var paid = world.pay(late);
        var receipt = orders.receipt(late.order());
        assertThat(receipt.state()).isEqualTo(OrderState.REFUNDED_UNSOLD);
        assertThat(receipt.number()).isNull();
        assertThat(receipt.refunds()).singleElement().satisfies(refund -> {
            assertThat(refund.amount()).isEqualTo(late.total());
            assertThat(refund.creditNote()).isNull();
        });
        verify(payments).requestRefund(any(), eq(late.order()), eq(paid.attempt()), eq(late.total()));
        assertThat(clearingOf(late)).isZero();
        assertThat(bookedWithRefunds(AccountCode.UNIDENTIFIED_RECEIPTS, late)).isZero();
        assertThat(booked(AccountCode.SALES, late)).isZero();
    }

    @Test
    void refundsALatePaymentForWhichNoExchangeRateIsKnown() {
        var product = world.product(1, Terms.CONSIGNMENT);
        var late = world.place(product);
        orders.release(late.order());
        world.withoutRates(() -> world.pay(late));
        assertThat(orders.stateOf(late.order())).hasValue(OrderState.REFUNDED_UNSOLD);
        verify(payments).requestRefund(any(), eq(late.order()), any(), eq(late.total()));
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void newsOfAnOldPageDoNotReleaseAnOrderRenewedSince() {
        var product = world.product(1, Terms.ADVANCE);
        var placed = world.place(product);
        world.age(placed.order(), 40);
        orders.renew(placed.order());
        confirmation.abandoned(placed.order(), placed.payUntil().minusSeconds(40 * 60));
        orders.releaseLapsed(placed.order());
        assertThat(orders.stateOf(placed.order())).hasValue(OrderState.PENDING);
        confirmation.abandoned(
                placed.order(), orders.receipt(placed.order()).heldUntil().minus(OrderPlaced.GRACE));
        assertThat(orders.stateOf(placed.order())).hasValue(OrderState.RELEASED);
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void aLatePaymentTakesBackTheHoldItGaveAway() {
        var product = world.product(1, Terms.ADVANCE);
        var first = world.place(product);
        var gift = world.wish(Map.of(product, 1), Money.zero(USD), Money.of(500, USD), null, "NL");
        var second = orders.place(Ids.random(), gift, first.order());
        world.pay(first);
        assertThat(orders.receipt(first.order()).state()).isEqualTo(OrderState.PAID);
        assertThat(orders.receipt(second.order()).state()).isEqualTo(OrderState.RELEASED);
        world.pay(second);
        assertThat(orders.receipt(second.order()).state()).isEqualTo(OrderState.REFUNDED_UNSOLD);
    }

    @Test
    void showsFinanceARefundThatFailed() {
        var placed = world.place(world.product(1, Terms.ADVANCE));
        world.pay(placed);
        var receipt = orders.receipt(placed.order());
        var refund = orders.refund(
                placed.order(), new RefundRequest(List.of(), receipt.carriage(), receipt.donation(), "Sent late"));
        confirmation.refundFailed(refund, RefundFailure.CARD_GONE);
        confirmation.refundFailed(refund, RefundFailure.CARD_GONE);
        assertThat(orders.receipt(placed.order()).refunds())
                .singleElement()
                .satisfies(failed -> assertThat(failed.failed()).isTrue());
    }

    private long booked(AccountCode code, OrderPlaced placed) {
        return world.booked(code, List.of(placed.order()));
    }

    private long clearingOf(OrderPlaced placed) {
        return bookedWithRefunds(AccountCode.STRIPE_CLEARING, placed);
    }

    private long bookedWithRefunds(AccountCode code, OrderPlaced placed) {
        var subjects = new ArrayList<UUID>(List.of(placed.order()));
        orders.receipt(placed.order()).refunds().forEach(refund -> subjects.add(refund.id()));
        return world.booked(code, subjects);
    }
}
