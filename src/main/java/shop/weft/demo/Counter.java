package shop.weft.demo;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.checkout.Checkout;
import shop.weft.items.StockExhausted;
import shop.weft.orders.NewOrder;
import shop.weft.orders.OrderPlaced;
import shop.weft.orders.Orders;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;

/** What the buyers do: they order, pay on the sandbox's page, and come back. */
@Component
@InDemo
class Counter {

    private static final String SHOP = "http://localhost:8080";

    private final Catalog catalog;
    private final Pricing pricing;
    private final Orders orders;
    private final Checkout checkout;
    private final Payments payments;
    private final StripeSandbox sandbox;
    private final TravellingClock clock;
    private final Diary diary;

    Counter(
            Catalog catalog,
            Pricing pricing,
            Orders orders,
            Checkout checkout,
            Payments payments,
            StripeSandbox sandbox,
            TravellingClock clock,
            Diary diary) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.orders = orders;
        this.checkout = checkout;
        this.payments = payments;
        this.sandbox = sandbox;
        this.clock = clock;
        this.diary = diary;
    }

    Stream<Step> steps(DemoData data, Story story) {
        return story.orders().stream()
                .filter(order -> !order.demand().isEmpty())
                .map(order -> Step.open(order.name(), order.at(), () -> buy(data, order)));
    }

    private @Nullable UUID buy(DemoData data, PlannedOrder plan) {
        var buyer = data.buyers().get(plan.buyer()).address();
        OrderPlaced placed;
        try {
            placed = orders.place(wish(plan, buyer));
        } catch (StockExhausted soldOut) {
            // An order that a cut-short start left behind still holds the unit.
            return null;
        }
        var address = checkout.open(placed, buyer.email(), SHOP).address().getPath();
        var session = address.substring(address.lastIndexOf('/') + 1);
        wait(Duration.ofMinutes(2));
        if (plan.fate() == PlannedOrder.Fate.LEFT_UNPAID) {
            wait(Duration.ofMinutes(40));
            checkout.giveUp(placed.order());
            return null;
        }
        pay(session, plan.fate(), card(buyer));
        payments.settle(session);
        return placed.order();
    }

    private NewOrder wish(PlannedOrder plan, NewOrder.Address buyer) {
        Map<UUID, Integer> demand = plan.demand().entrySet().stream()
                .collect(toMap(line -> diary.subject("product:" + line.getKey()).orElseThrow(), Map.Entry::getValue));
        var products = catalog.getAll(demand.keySet());
        var prices = new ArrayList<Money>();
        int grams = 0;
        for (var line : demand.entrySet()) {
            var product = Objects.requireNonNull(products.get(line.getKey()));
            prices.addAll(Collections.nCopies(line.getValue(), product.price()));
            grams += product.weightGrams() * line.getValue();
        }
        var total = pricing.quote(prices, grams, buyer.country()).total();
        var donation = Money.of(plan.donation(), total.currency());
        return new NewOrder(demand, buyer, donation, plan.purpose(), total.plus(donation));
    }

    private void pay(String session, PlannedOrder.Fate fate, TestCard card) {
        switch (fate) {
            case PAID_AT_THE_SECOND_TRY -> {
                sandbox.pay(session, TestCard.DECLINED);
                wait(Duration.ofMinutes(3));
                sandbox.pay(session, card);
            }
            case PAID_AFTER_A_QUESTION -> {
                sandbox.pay(session, TestCard.THREE_D_SECURE);
                sandbox.authenticate(session, true);
            }
            case DISPUTED_AND_WON, DISPUTED_AND_LOST -> sandbox.pay(session, TestCard.DISPUTED_NOT_RECEIVED);
            case PAID -> sandbox.pay(session, card);
            case LEFT_UNPAID -> throw new IllegalArgumentException("Not to be paid");
        }
    }

    private static TestCard card(NewOrder.Address buyer) {
        return buyer.country().equals("DE") ? TestCard.SUCCESS_GERMANY : TestCard.SUCCESS;
    }

    private void wait(Duration time) {
        clock.travelTo(clock.instant().plus(time));
    }
}
