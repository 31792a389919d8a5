package shop.weft.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.items.Tag;
import shop.weft.payments.RefundFailure;
import shop.weft.shared.Money;
import shop.weft.split.SplitParts;

/**
 * An order as its buyer sees it.
 *
 * @param number such as {@code W-2026-000117}; none until paid
 * @param standing the state and what followed it
 * @param heldUntil until when the units are held for the buyer; only of a PENDING order a fact
 * @param address none once it has been erased
 * @param goods what the units cost before tax, discounts taken off
 * @param tax on units and carriage together
 * @param saleJournal the journal that posted the sale; none until paid
 */
public record Receipt(
        UUID order,
        @Nullable String number,
        OrderState state,
        OrderStanding standing,
        Instant placedAt,
        Instant heldUntil,
        @Nullable Instant paidAt,
        NewOrder.@Nullable Address address,
        List<Unit> units,
        Money goods,
        Money carriage,
        Money tax,
        @Nullable String jurisdiction,
        Money donation,
        @Nullable String donationPurpose,
        Money total,
        List<Refund> refunds,
        @Nullable UUID saleJournal) {

    /**
     * A unit bought.
     *
     * @param price its list price before tax
     * @param discount taken off the list price
     * @param tax on what it was sold for
     * @param split what was posted for it; none until paid
     * @param refunded how much of its price before tax went back
     * @param backInStock whether it came back after that and can be sold again
     */
    public record Unit(
            UUID item,
            Tag tag,
            UUID product,
            UUID productVersion,
            String title,
            Money price,
            Money discount,
            Money tax,
            @Nullable SplitParts split,
            Money refunded,
            boolean backInStock) {}

    /**
     * Money that went back.
     *
     * @param creditNote its number, such as {@code CN-2026-000004}; none for money that had not become a sale
     * @param donation how much of the amount is of the gift
     * @param failure why it has not reached the buyer, if it has not; finance sees to it
     * @param cleared how it reached the buyer another way after it had failed, if it did
     */
    public record Refund(
            UUID id,
            @Nullable String creditNote,
            Instant at,
            Money amount,
            Money donation,
            String reason,
            @Nullable RefundFailure failure,
            @Nullable RefundCleared cleared) {

        /** Whether it has not reached the buyer. */
        public boolean failed() {
            return failure != null;
        }
    }
}
