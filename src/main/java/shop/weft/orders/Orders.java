package shop.weft.orders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** The orders. */
@Component
public class Orders {

    /**
     * Stores an order as PENDING with frozen prices and holds its units, in one transaction.
     *
     * @throws shop.weft.items.StockExhausted if units are missing; nothing is stored
     * @throws TotalChanged if the total is not the one the buyer saw; nothing is stored
     * @throws shop.weft.pricing.DestinationNotServed if the shop does not send there
     */
    public OrderPlaced place(NewOrder order) {
        throw new UnsupportedOperationException();
    }

    /** Gives up a PENDING order and frees its units; no effect on any other. */
    public void release(UUID order) {
        throw new UnsupportedOperationException();
    }

    /** The order as its buyer sees it. */
    public Receipt receipt(UUID order) {
        throw new UnsupportedOperationException();
    }

    /**
     * Refunds units, in full or in part, and what is chosen of carriage and donation, with postings and a credit note.
     *
     * @return the id of the refund
     * @throws RefundRefused saying why, if more is asked back than remains or the charge is disputed
     */
    public UUID refund(UUID order, RefundRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Orders for the back office, newest first, of one state or of all, whose number contains the text if given. */
    public Page<Receipt> list(@Nullable OrderState state, @Nullable String number, Pageable page) {
        throw new UnsupportedOperationException();
    }

    /** The order that bought a unit last, if any. */
    public List<UUID> ordersOf(UUID item) {
        throw new UnsupportedOperationException();
    }

    /** What a paid order is still worth to its buyer: paid less refunded. */
    public Money remaining(UUID order) {
        throw new UnsupportedOperationException();
    }
}
