package shop.weft.shared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads a whole over parts by the method of the largest remainder (Hamilton's method): each part gets the floor of
 * its exact quota, and the units left over go one each to the largest remainders. Ties go to the part that comes first,
 * so the order of the weights is the tie order.
 *
 * <p>The parts always sum to the whole, none is negative, and each lies within one minor unit of its quota.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * @param whole what to spread; not negative
     * @param weights one per part; none negative, not all zero unless the whole is zero
     * @return one amount per weight, in the same order
     * @throws IllegalArgumentException if a bound above is broken
     */
    public static List<Money> spread(Money whole, List<Long> weights) {
        requireSpreadable(whole, weights);
        var total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            return weights.stream().map(weight -> Money.zero(whole.currency())).toList();
        }
        var parts = new long[weights.size()];
        var remainders = new ArrayList<BigInteger>(weights.size());
        long left = whole.minor();
        for (int i = 0; i < parts.length; i++) {
            var quota = BigInteger.valueOf(whole.minor())
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(total);
            parts[i] = quota[0].longValueExact();
            remainders.add(quota[1]);
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> parts[i]++);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> Money.of(parts[i], whole.currency()))
                .toList();
    }

    private static void requireSpreadable(Money whole, List<Long> weights) {
        if (whole.isNegative()) {
            throw new IllegalArgumentException("Cannot spread a negative amount: " + whole);
        }
        if (weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("A weight is negative: " + weights);
        }
        if (whole.isPositive() && weights.stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("No part has a weight to carry " + whole);
        }
    }
}
