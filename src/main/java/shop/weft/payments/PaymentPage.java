package shop.weft.payments;

import java.net.URI;
import java.util.UUID;

/** Where to send the buyer to pay. */
public record PaymentPage(UUID attempt, URI address) {}
