package shop.weft.payments;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Where to send the buyer to pay.
 *
 * @param expiresAt when the page closes by itself, which may be sooner than what was asked for now
 */
public record PaymentPage(UUID attempt, URI address, Instant expiresAt) {}
