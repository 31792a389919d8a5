package shop.weft.payments.stripe;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * A movement of the balance at Stripe: {@code net} is {@code amount} less {@code fee}, all in the balance's currency.
 *
 * @param category Stripe's reporting category
 * @param source the id of the object it comes from; empty if there is none
 * @param original what moved in the buyer's currency, signed like the amount
 * @param order the order it belongs to, as our own metadata at Stripe says; none if it is not of an order of ours
 */
public record StripeTransaction(
        String id,
        String type,
        String category,
        Money amount,
        Money fee,
        Money net,
        Money original,
        @Nullable BigDecimal exchangeRate,
        Instant createdAt,
        Instant availableAt,
        String source,
        @Nullable UUID order) {}
