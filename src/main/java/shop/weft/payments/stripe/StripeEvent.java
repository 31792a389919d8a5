package shop.weft.payments.stripe;

import java.time.Instant;

/**
 * Something that happened at Stripe.
 *
 * @param object the id of what it is about
 * @param payload the event as it came
 */
public record StripeEvent(String id, String type, String object, Instant createdAt, String payload) {}
