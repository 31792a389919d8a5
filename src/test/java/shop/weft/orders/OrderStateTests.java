package shop.weft.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

class OrderStateTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aReleasedOrderMayStillBePaidLate() {
        var order = pending();
        order.release();
        order.markPaid(paid(order), Ids.random());
        assertThat(order.state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void refusesSecondPayment() {
        var order = pending();
        order.markPaid(paid(order), Ids.random());
        assertThatThrownBy(() -> order.markPaid(paid(order), Ids.random()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is PAID and cannot become PAID");
    }

    @Test
    void refusesToReleaseWhatIsPaid() {
        var order = pending();
        order.markPaid(paid(order), Ids.random());
        assertThatThrownBy(order::release).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToBeReleasedTwice() {
        var order = pending();
        order.release();
        assertThatThrownBy(order::release).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasNoNumberBeforeItIsPaid() {
        assertThatThrownBy(() -> pending().number("W-2026-000001")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsItsTimerWhileItsPageIsOpen() {
        var order = pending();
        var until = order.heldUntil();
        order.openedPage(until.minus(OrderPlaced.GRACE));
        order.renew(NOON.plusSeconds(600));
        assertThat(order.heldUntil()).isEqualTo(until);
        var afterThePage = until.minusSeconds(60);
        order.renew(afterThePage);
        assertThat(order.heldUntil()).isEqualTo(afterThePage.plus(OrderPlaced.HOLD));
    }

    @Test
    void takesTimeForANewPageOnceTheFirstCouldNoLongerBeOpened() {
        var order = pending();
        var until = order.heldUntil();
        order.renew(NOON.plusSeconds(30));
        assertThat(order.heldUntil()).isEqualTo(until);
        order.renew(NOON.plusSeconds(90));
        assertThat(order.heldUntil()).isEqualTo(until.plusSeconds(90));
    }

    @Test
    void waitsTwoHoursForABuyerAtMost() {
        var order = pending();
        assertThat(order.mayBeRenewed(NOON.plusSeconds(7199))).isTrue();
        assertThat(order.mayBeRenewed(NOON.plusSeconds(7200))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"PAID", "REFUNDED_UNSOLD", "MISMATCH"})
    void nothingFollowsAnEnd(OrderState end) {
        assertThat(OrderState.values()).noneMatch(end::canBecome);
    }

    private static Order pending() {
        var totals = new OrderTotals(USD, 4800, 695, 0, 0, null, 0, 0, null, 5495);
        return new Order(UUID.randomUUID(), "NL", totals, NOON);
    }

    private static Paid paid(Order order) {
        return new Paid(order.id(), Ids.random(), Money.of(5495, USD), NOON);
    }
}
