package shop.weft.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.items.Tag;
import shop.weft.shared.Money;
import shop.weft.split.SplitParts;

/**
 * An order as its buyer sees it.
 *
 * @param number such as {@code W-2026-000117}; none until paid
 * @param saleJournal the journal that posted the sale; none until paid
 */
public record Receipt(
        UUID order,
        @Nullable String number,
        OrderState state,
        Instant placedAt,
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
     * @param split what was posted for it; none until paid
     * @param refunded how much of its price went back
     */
    public record Unit(
            UUID item,
            Tag tag,
            UUID product,
            UUID productVersion,
            String title,
            Money price,
            Money discount,
            @Nullable SplitParts split,
            Money refunded) {}

    /** Money that went back. {@code creditNote} is its number, such as {@code CN-2026-000004}. */
    public record Refund(UUID id, String creditNote, Instant at, Money amount, String reason, boolean failed) {}
}
