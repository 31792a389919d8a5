package shop.weft.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order of the story. */
record PlannedOrder(
        int number,
        Instant at,
        int buyer,
        Map<Integer, Integer> demand,
        long donation,
        @Nullable String purpose,
        Fate fate,
        @Nullable PlannedRefund refund) {

    String name() {
        return "order:" + number;
    }

    /** How it goes. */
    enum Fate {
        PAID,
        /** The first card is declined, the second is not. */
        PAID_AT_THE_SECOND_TRY,
        /** The buyer's bank asks back. */
        PAID_AFTER_A_QUESTION,
        /** The page to pay on is left. */
        LEFT_UNPAID,
        DISPUTED_AND_WON,
        DISPUTED_AND_LOST;

        boolean disputed() {
            return this == DISPUTED_AND_WON || this == DISPUTED_AND_LOST;
        }
    }

    /** How one unit of it is given back for. */
    enum PlannedRefund {
        RESTOCKED,
        LOST,
        HALF_KEPT;

        Duration after() {
            return Duration.ofDays(11 + 4L * ordinal());
        }
    }
}
