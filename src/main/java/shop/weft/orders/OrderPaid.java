package shop.weft.orders;

import java.util.UUID;
import shop.weft.shared.Money;

/** Event: an order is paid, split and posted. */
public record OrderPaid(UUID order, Money total) {}
