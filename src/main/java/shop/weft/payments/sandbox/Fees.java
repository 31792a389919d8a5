package shop.weft.payments.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What Stripe keeps: 2.9 % + 30 for a domestic card, 3.9 % + 30 for a foreign one, and a fee for a dispute. */
final class Fees {

    static final long DISPUTE = 1_500;
    private static final long FIXED = 30;

    private Fees() {}

    static long ofCharge(long amount, boolean international) {
        var share = BigDecimal.valueOf(amount)
                .multiply(new BigDecimal(international ? "0.039" : "0.029"))
                .setScale(0, RoundingMode.HALF_UP);
        return share.longValueExact() + FIXED;
    }
}
