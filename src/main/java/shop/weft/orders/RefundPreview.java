package shop.weft.orders;

import shop.weft.shared.Money;

/** What a refund comes to: price and tax of units, carriage with its tax, and gift. */
public record RefundPreview(Money goods, Money tax, Money carriage, Money donation, Money total) {}
