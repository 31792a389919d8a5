package shop.weft.orders;

import java.util.List;
import java.util.UUID;
import shop.weft.shared.Money;

/**
 * What is to go back.
 *
 * @param carriage how much of the carriage, with its tax
 * @param donation how much of the gift
 * @param reason for the credit note, in neutral words
 */
public record RefundRequest(List<UnitRefund> units, Money carriage, Money donation, String reason) {

    /**
     * A unit given back for.
     *
     * @param amount of its price before tax; its tax goes back in proportion. Nothing, where a unit refunded in full has
     *     come back or turned out to be lost since
     */
    public record UnitRefund(UUID item, Money amount, Disposition disposition) {}

    /** What became of the unit. */
    public enum Disposition {
        /** It is back and can be sold again. */
        RESTOCKED,
        /** It is lost or broken: a loss of the shop. */
        LOST,
        /** The buyer keeps it. */
        KEPT
    }
}
