package shop.weft.payments;

import java.time.Instant;

/** An event from Stripe that could not be processed yet; it is tried again. */
public record FailingEvent(String id, String type, int attempts, String failure, Instant receivedAt) {}
