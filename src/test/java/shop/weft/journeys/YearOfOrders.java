package shop.weft.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import shop.weft.orders.RefundRequest;
import shop.weft.payments.sandbox.SandboxFaults;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Money;
import shop.weft.split.Terms;
import shop.weft.testing.ShopWorld;

/**
 * A history drawn from a seed: orders of one or two units, some with a gift, some declined at first, some refunded in
 * part or whole, some disputed. What happens depends on the seed alone, never on how webhooks behave.
 */
final class YearOfOrders {

    private final ShopRun shop;
    private final Random random;

    YearOfOrders(ShopRun shop, long seed) {
        this.shop = shop;
        this.random = new Random(seed);
    }

    void live(int count, SandboxFaults faults) {
        shop.sandbox().faults(faults);
        var products = products(count);
        List<UUID> refundable = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean disputed = random.nextInt(12) == 0;
            var order = buy(products.get(i % products.size()), disputed ? TestCard.DISPUTED : TestCard.SUCCESS);
            if (!disputed && random.nextInt(8) == 0) {
                refundable.add(order);
            }
            if (i % 50 == 49) {
                shop.deliverWebhooks();
            }
        }
        shop.comeToRest();
        refundable.forEach(this::refund);
        shop.comeToRest();
    }

    private List<UUID> products(int orders) {
        // At this rate every unit costs the same to the cent, so that it does not matter which unit a buyer is given.
        shop.world().exchangeAt("100");
        int units = orders / 2;
        return List.of(
                shop.world().product(units, Terms.ADVANCE),
                shop.world().product(units, Terms.CONSIGNMENT, Money.of(129_00, ShopWorld.USD)),
                shop.world().product(units, Terms.ADVANCE, Money.of(61_50, ShopWorld.USD)),
                shop.world().product(units, Terms.CONSIGNMENT));
    }

    private UUID buy(UUID product, TestCard card) {
        var order = shop.order(product, 1 + random.nextInt(2), random.nextInt(5) == 0 ? 5_00 : 0);
        var page = shop.open(order);
        if (random.nextInt(10) == 0) {
            shop.pay(page, TestCard.DECLINED);
        }
        shop.pay(page, card);
        if (random.nextInt(3) == 0) {
            shop.comeBack(page);
        }
        return order.order();
    }

    private void refund(UUID order) {
        var receipt = shop.orders().receipt(order);
        var zero = Money.zero(receipt.total().currency());
        var unit = receipt.units().getFirst();
        boolean whole = random.nextBoolean();
        var amount = whole
                ? unit.price()
                : Money.of(unit.price().minor() / 3, unit.price().currency());
        var disposition = whole ? RefundRequest.Disposition.RESTOCKED : RefundRequest.Disposition.KEPT;
        shop.refund(
                order,
                new RefundRequest(
                        List.of(new RefundRequest.UnitRefund(unit.item(), amount, disposition)),
                        zero,
                        zero,
                        "returned"));
    }
}
