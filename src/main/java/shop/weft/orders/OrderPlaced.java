package shop.weft.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.weft.payments.PaymentRequest;
import shop.weft.shared.Money;

/** An order stored and held, ready to be paid. */
public record OrderPlaced(UUID order, Money total, List<PaymentRequest.Line> lines, Instant heldUntil) {}
