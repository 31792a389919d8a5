package shop.weft.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static shop.weft.orders.OrderWorld.USD;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import shop.weft.items.ItemState;
import shop.weft.ledger.AccountCode;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.RefundRequest.UnitRefund;
import shop.weft.payments.Payments;
import shop.weft.shared.Money;
import shop.weft.split.Terms;

/** A unit refunded in full while its buyer was to keep it may be back, or lost, later. */
@Import(OrderWorld.class)
abstract class RefundedUnitRules {

    private static final Money NOTHING = Money.zero(USD);
    private static final Money PRICE = Money.of(4800, USD);

    @MockitoBean
    Payments payments;

    @Autowired
    Orders orders;

    @Autowired
    OrderWorld world;

    private UUID product;
    private UUID order;
    private UUID item;

    @BeforeEach
    void aUnitRefundedInFull() {
        product = world.product(1, Terms.CONSIGNMENT);
        var placed = world.place(product);
        world.pay(placed);
        order = placed.order();
        item = orders.receipt(order).units().getFirst().item();
        refund(PRICE, Disposition.KEPT);
    }

    @Test
    void canBeTakenBackLaterWithoutMoney() {
        var refunds = orders.receipt(order).refunds();
        var back = refund(NOTHING, Disposition.RESTOCKED);
        assertThat(world.item(item).state()).isEqualTo(ItemState.AVAILABLE);
        assertThat(world.free(product)).isEqualTo(1);
        assertThat(world.booked(AccountCode.WAGES, List.of(order, back))).isZero();
        assertThat(world.booked(AccountCode.WAGE_PREPAID_IN_STOCK, List.of(back)))
                .isPositive();
        assertThat(world.booked(AccountCode.REFUNDS, List.of(back))).isZero();
        assertThat(orders.receipt(order).refunds()).isEqualTo(refunds);
        assertThat(orders.file(order).moves())
                .singleElement()
                .satisfies(move -> assertThat(move.creditNote()).isNull());
        verify(payments, times(1)).requestRefund(any(), eq(order), any(), any());
        world.pay(world.place(product));
        assertThat(world.item(item).state()).isEqualTo(ItemState.SOLD);
    }

    @Test
    void canBeWrittenOffLaterAtWhatWasRefunded() {
        var lost = refund(NOTHING, Disposition.LOST);
        assertThat(world.item(item).state()).isEqualTo(ItemState.WRITTEN_OFF);
        assertThat(world.booked(AccountCode.REFUND_AND_DISPUTE_LOSS, List.of(lost)))
                .isEqualTo(PRICE.minor());
        assertThat(world.booked(AccountCode.REFUNDS, List.of(lost))).isEqualTo(-PRICE.minor());
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void canBeMovedOnlyOnce(Disposition again) {
        assertThat(orders.file(order).movable()).containsExactly(item);
        refund(NOTHING, Disposition.RESTOCKED);
        assertThat(orders.file(order).isOpen()).as("but for the carriage").isTrue();
        assertThat(orders.file(order).movable()).isEmpty();
        world.pay(world.place(product));
        assertRefused(again, RefundRefused.Reason.ALREADY_BACK);
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void staysLostOnceLost(Disposition again) {
        refund(NOTHING, Disposition.LOST);
        assertRefused(again, RefundRefused.Reason.ALREADY_LOST);
    }

    @Test
    void staysWithTheBuyerUnlessSaidOtherwise() {
        assertRefused(Disposition.KEPT, RefundRefused.Reason.NOTHING_ASKED);
    }

    @Test
    void canBeMovedDuringADispute() {
        when(payments.disputed(order)).thenReturn(true);
        refund(NOTHING, Disposition.RESTOCKED);
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void cannotBeMovedBeforeAllOfItWentBack() {
        var placed = world.place(world.product(1, Terms.ADVANCE));
        world.pay(placed);
        order = placed.order();
        item = orders.receipt(order).units().getFirst().item();
        refund(Money.of(100, USD), Disposition.KEPT);
        assertRefused(Disposition.LOST, RefundRefused.Reason.NOTHING_ASKED);
        assertRefused(Disposition.RESTOCKED, RefundRefused.Reason.NOTHING_ASKED);
    }

    private void assertRefused(Disposition disposition, RefundRefused.Reason reason) {
        assertThatThrownBy(() -> refund(NOTHING, disposition))
                .isInstanceOfSatisfying(
                        RefundRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private UUID refund(Money amount, Disposition disposition) {
        var units = List.of(new UnitRefund(item, amount, disposition));
        return orders.refund(order, new RefundRequest(units, NOTHING, NOTHING, "As told by the buyer"));
    }
}
