package shop.weft.orders;

import java.util.List;
import java.util.UUID;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.shared.Money;

/** A refund as it is printed. {@code tax} is of units and carriage together. */
public record CreditNote(
        Receipt.Refund refund, List<Line> lines, Money carriage, Money tax, Money donation, Receipt receipt) {

    /** A unit of it; {@code amount} is before tax. */
    public record Line(UUID item, String title, Disposition disposition, Money amount) {}
}
