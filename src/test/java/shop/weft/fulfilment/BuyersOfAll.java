package shop.weft.fulfilment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.checkout.Checkout;
import shop.weft.orders.NewOrder;
import shop.weft.orders.Orders;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;

/** Somebody who makes, somebody who buys, and somebody who gives the money back. */
@TestComponent
record BuyersOfAll(
        Artisans artisans,
        Catalog catalog,
        Pricing pricing,
        Orders orders,
        Checkout checkout,
        Payments payments,
        StripeSandbox sandbox,
        Clock clock) {

    UUID maker(UUID partner) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        return artisans.register(partner, "QX-07", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, day);
    }

    /** A paid order, sent to the Netherlands. */
    UUID buy(UUID product, int units) {
        var view = catalog.getAll(List.of(product)).values().iterator().next();
        var prices = java.util.Collections.nCopies(units, view.price());
        var total = pricing.quote(prices, view.weightGrams() * units, "NL").total();
        var address =
                new NewOrder.Address("ada@example.org", "Ada Example", "1 Test Street", "3011 AA", "Rotterdam", "NL");
        var placed =
                orders.place(new NewOrder(Map.of(product, units), address, Money.zero(total.currency()), null, total));
        var page = checkout.open(placed, "ada@example.org", "http://localhost")
                .address()
                .getPath();
        var session = page.substring(page.lastIndexOf('/') + 1);
        sandbox.pay(session, TestCard.SUCCESS);
        payments.settle(session);
        return placed.order();
    }

    /** All that remains of a unit. */
    void refund(UUID order, UUID item, Disposition disposition) {
        var rest = Objects.requireNonNull(orders.file(order).units().get(item)).net();
        var nothing = Money.zero(rest.currency());
        orders.refund(
                order,
                new RefundRequest(
                        List.of(new RefundRequest.UnitRefund(item, rest, disposition)), nothing, nothing, "Returned"));
    }
}
