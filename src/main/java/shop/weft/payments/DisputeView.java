package shop.weft.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * A dispute as finance sees it.
 *
 * @param order the order whose charge is disputed; none if the charge is not of this shop
 * @param status Stripe's word, such as {@code needs_response}, {@code under_review}, {@code won}, {@code lost}
 * @param answerBy until when evidence is taken, if it still is
 */
public record DisputeView(
        String id,
        @Nullable UUID order,
        Money amount,
        String status,
        String reason,
        Instant openedAt,
        @Nullable Instant answerBy) {}
