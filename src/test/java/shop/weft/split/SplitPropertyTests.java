package shop.weft.split;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.split.Sheets.DAY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.weft.shared.Money;

/** What must hold for every sheet, discount and run of refunds: 20,000 of them, from a seed that a failure names. */
class SplitPropertyTests {

    private static final int SHEETS = 20_000;

    private final long seed = Long.getLong("weft.test.seed", 20_261_122L);
    private final Random random = new Random(seed);
    private final Waterfall waterfall = Sheets.waterfall();
    private final List<PublishedSplit> published = new ArrayList<>();

    @BeforeEach
    void publishWhatCanBePublished() {
        for (int i = 0; i < SHEETS; i++) {
            var sheet = Sheets.anySheet(random);
            try {
                published.add(waterfall.publish(sheet, "NP", DAY));
                var split = published.getLast();
                assertThat(split.parts().total()).as(at(i)).isEqualTo(sheet.price());
                assertThat(split.parts().of(Party.AFTERCARE)).as(at(i)).isGreaterThanOrEqualTo(split.aftercareFloor());
            } catch (CostSheetRefused refused) {
                assertThat(refused.problems()).as(at(i)).isNotEmpty();
            }
        }
        assertThat(published).as(at(SHEETS)).hasSizeGreaterThan(SHEETS / 2);
    }

    @Test
    void aSaleTouchesOnlyTheShopAndAftercare() {
        for (int i = 0; i < published.size(); i++) {
            var split = published.get(i);
            var costs = driftingCosts(split);
            var largest = waterfall.largestDiscount(split, costs);
            if (largest.isNegative()) {
                assertThat(largestNamedIn(split, zero(split), costs)).as(at(i)).isEqualTo(largest);
                continue;
            }
            var discount = random.nextInt(4) == 0 ? largest : upTo(largest);
            var sold = waterfall.atSale(split, discount, costs);

            assertThat(sold.total()).as(at(i)).isEqualTo(split.parts().total().minus(discount));
            assertThat(sold.parts()).as(at(i)).containsAllEntriesOf(costs);
            assertThat(sold.of(Party.PAYMENT_FEE))
                    .as(at(i))
                    .isEqualTo(split.parts().of(Party.PAYMENT_FEE));
            assertThat(sold.of(Party.AFTERCARE)).as(at(i)).isGreaterThanOrEqualTo(split.aftercareFloor());
            if (sold.of(Party.SHOP).isPositive()) {
                assertThat(sold.of(Party.AFTERCARE))
                        .as(at(i))
                        .isEqualTo(split.parts().of(Party.AFTERCARE));
            }
            var beyond = largest.plus(Money.of(1, largest.currency()));
            assertThat(largestNamedIn(split, beyond, costs)).as(at(i)).isEqualTo(largest);
        }
    }

    @Test
    void refundsLeaveNobodyNegativeAndEndAtNothing() {
        for (int i = 0; i < published.size(); i++) {
            var remaining = published.get(i).parts();
            while (remaining.total().isPositive()) {
                var amount = random.nextInt(6) == 0 ? remaining.total() : upTo(remaining.total());
                var shares = remaining.spread(amount);
                assertThat(shares.total()).as(at(i)).isEqualTo(amount);
                remaining = remaining.minus(shares);
            }
            assertThat(remaining).as(at(i)).isEqualTo(SplitParts.none(remaining.currency()));
        }
    }

    private Map<Party, Money> driftingCosts(PublishedSplit split) {
        var costs = new EnumMap<Party, Money>(Party.class);
        for (var party : Party.PARTNER_COSTS) {
            costs.put(party, Money.of(split.parts().of(party).minor() * (80 + random.nextInt(41)) / 100, "USD"));
        }
        return costs;
    }

    private Money largestNamedIn(PublishedSplit split, Money discount, Map<Party, Money> costs) {
        try {
            waterfall.atSale(split, discount, costs);
        } catch (DiscountTooLarge refused) {
            return refused.largest();
        }
        throw new AssertionError("Seed %d: %s was not refused for %s".formatted(seed, discount, split));
    }

    private Money upTo(Money most) {
        return Money.of(random.nextLong(most.minor() + 1), most.currency());
    }

    private static Money zero(PublishedSplit split) {
        return Money.zero(split.aftercareFloor().currency());
    }

    private Supplier<String> at(int number) {
        return () -> "seed %d, number %d".formatted(seed, number);
    }
}
