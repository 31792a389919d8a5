package shop.weft.orders;

import java.util.UUID;
import shop.weft.shared.Money;

/** Event: money of an order goes back to its buyer. {@code unsold} means the units had gone before it was paid. */
public record OrderRefunded(UUID order, UUID refund, Money amount, boolean unsold) {}
