package shop.weft.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllocationTests {

    private static final Currency USD = Currency.getInstance("USD");

    private final long seed = Long.getLong("weft.test.seed", 20_261_122L);

    @Test
    void givesTheOddUnitsToTheLargestRemainders() {
        assertThat(spread(10, 3L, 3L, 1L)).containsExactly(4L, 4L, 2L);
        assertThat(spread(100, 1L, 1L, 1L)).containsExactly(34L, 33L, 33L);
        assertThat(spread(5, 0L, 1L, 0L)).containsExactly(0L, 5L, 0L);
    }

    @Test
    void breaksTiesByOrder() {
        assertThat(spread(2, 1L, 1L, 1L, 1L)).containsExactly(1L, 1L, 0L, 0L);
        assertThat(spread(3, 5L, 5L)).containsExactly(2L, 1L);
    }

    @Test
    void spreadsNothingOverAnything() {
        assertThat(spread(0, 0L, 0L)).containsExactly(0L, 0L);
        assertThat(spread(0, 3L, 4L)).containsExactly(0L, 0L);
    }

    @Test
    void refusesWhatCannotBeSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> spread(-1, 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> spread(1, -1L, 2L));
        assertThatIllegalArgumentException().isThrownBy(() -> spread(1, 0L, 0L));
        assertThatIllegalArgumentException().isThrownBy(() -> spread(1));
    }

    @Test
    void staysExactNearTheEndOfLong() {
        assertThat(spread(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void partsSumToTheWholeAndLieWithinOneOfTheirQuota() {
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long whole = random.nextLong(1_000_000);
            var weights = random.longs(1 + random.nextInt(9), 0, 5_000).boxed().toList();
            long total = weights.stream().mapToLong(Long::longValue).sum();
            if (total == 0) {
                continue;
            }
            var parts = Allocation.spread(Money.of(whole, USD), weights);
            assertThat(Money.sum(parts, USD).minor())
                    .as("seed %d, spread %d", seed, i)
                    .isEqualTo(whole);
            for (int part = 0; part < parts.size(); part++) {
                var quota = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weights.get(part)));
                var off = quota.subtract(BigInteger.valueOf(parts.get(part).minor() * total))
                        .abs();
                assertThat(off).as("seed %d, spread %d, part %d", seed, i, part).isLessThan(BigInteger.valueOf(total));
            }
        }
    }

    private static List<Long> spread(long whole, Long... weights) {
        return Allocation.spread(Money.of(whole, USD), List.of(weights)).stream()
                .map(Money::minor)
                .toList();
    }
}
