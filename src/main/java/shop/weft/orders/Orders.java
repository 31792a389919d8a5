package shop.weft.orders;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.pricing.Quote;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.Quarter;

/** The orders. Whatever loses a race for locks is tried again as a whole. */
@Component
@Retryable(
        includes = {PessimisticLockingFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 5,
        delay = 20,
        jitter = 20,
        multiplier = 2)
public class Orders {

    private final OrderRows orders;
    private final Offers offers;
    private final Placement placement;
    private final Confirmation confirmation;
    private final RefundMaking refundMaking;
    private final RefundSending refundSending;
    private final Receipts receipts;
    private final LostLinks lostLinks;
    private final PostedTotals posted;
    private final Clock clock;

    Orders(
            OrderRows orders,
            Offers offers,
            Placement placement,
            Confirmation confirmation,
            RefundMaking refundMaking,
            RefundSending refundSending,
            Receipts receipts,
            LostLinks lostLinks,
            PostedTotals posted,
            Clock clock) {
        this.orders = orders;
        this.offers = offers;
        this.placement = placement;
        this.confirmation = confirmation;
        this.refundMaking = refundMaking;
        this.refundSending = refundSending;
        this.receipts = receipts;
        this.lostLinks = lostLinks;
        this.posted = posted;
        this.clock = clock;
    }

    /**
     * Stores an order as PENDING with frozen prices and holds its units, in one transaction.
     *
     * @throws shop.weft.items.StockExhausted if units are missing; nothing is stored
     * @throws TotalChanged if the total is not the one the buyer saw; nothing is stored
     * @throws CostsOvertookPrice if a unit costs more today than its price can bear; nothing is stored
     * @throws shop.weft.split.DiscountTooLarge if the discount is more than the units can bear; nothing is stored
     * @throws shop.weft.pricing.DestinationNotServed if the shop does not send there
     */
    public OrderPlaced place(NewOrder order) {
        return place(Ids.next(clock), order, null);
    }

    /**
     * Places an order under an id chosen before, so that a page sent twice places it once: the same wish again is
     * answered with the order already placed, a changed one takes over its hold under a new id.
     *
     * @param replaces the order this buyer placed earlier from the same basket, if any; while it is PENDING its hold is
     *     handed on, so that nobody gets between
     * @throws AlreadyPaid if the order of this id has been paid
     */
    public OrderPlaced place(UUID id, NewOrder order, @Nullable UUID replaces) {
        return placement.place(id, order, replaces);
    }

    /**
     * A PENDING order once more, for another try at paying. Its hold is extended where its page to pay on never opened
     * or has closed, but not beyond two hours after it was placed.
     *
     * @return none if there is nothing to pay, or it is too late
     */
    public Optional<OrderPlaced> renew(UUID id) {
        return placement.renew(id);
    }

    /** Notes that a page to pay on is, or may be, open until a moment: until then the order keeps its timer. */
    @Transactional
    public void openedPage(UUID id, Instant until) {
        orders.lock(id).ifPresent(order -> order.openedPage(until));
    }

    /**
     * What units would cost now, sent to a country; nothing is held.
     *
     * @throws shop.weft.pricing.DestinationNotServed if the shop does not send there
     */
    public Quote quote(Map<UUID, Integer> demand, String country) {
        return offers.of(demand, null, country).quote();
    }

    /** Where an order stands, if there is one. */
    public Optional<OrderState> stateOf(UUID order) {
        return orders.findById(order).map(Order::state);
    }

    /** Gives up a PENDING order and frees its units; no effect on any other. */
    public void release(UUID order) {
        confirmation.giveUp(order);
    }

    /** Gives up a PENDING order whose hold has ended; no effect on one that has been renewed, or is no longer PENDING. */
    public void releaseLapsed(UUID order) {
        confirmation.abandoned(order, clock.instant());
    }

    /** Whether an order is PENDING and its hold lasts. */
    public boolean isHeld(UUID order) {
        return orders.findById(order)
                .filter(found -> found.is(OrderState.PENDING))
                .filter(found -> found.heldUntil().isAfter(clock.instant()))
                .isPresent();
    }

    /**
     * The order as its buyer sees it.
     *
     * @throws OrderNotFound if there is none
     */
    public Receipt receipt(UUID order) {
        return receipts.of(order);
    }

    /** The orders as their buyers see them; ids of no order are left out. */
    public List<Receipt> receipts(Collection<UUID> wanted) {
        return receipts.all(wanted);
    }

    /**
     * Refunds units, in full or in part, and what is chosen of carriage and donation, with postings and a credit note.
     *
     * @return the id of the refund
     * @throws RefundRefused saying why, if more is asked back than remains or the charge is disputed
     */
    public UUID refund(UUID order, RefundRequest request) {
        return refund(Ids.next(clock), order, request);
    }

    /** The same under an id chosen before, so that a form sent twice refunds once. */
    public UUID refund(UUID refund, UUID order, RefundRequest request) {
        return refundMaking.refund(refund, order, request);
    }

    /**
     * What a refund would come to, without making it.
     *
     * @throws RefundRefused as {@link #refund(UUID, RefundRequest)} would
     */
    public RefundPreview preview(UUID order, RefundRequest request) {
        return refundMaking.plan(order, request).preview();
    }

    /** Sends back what was paid wrongly for an order that is a MISMATCH; once, however often it is asked. */
    public void returnMismatch(UUID order) {
        confirmation.returnMismatch(order);
    }

    /**
     * Sends a refund once more that has not reached the buyer; nothing happens if it has not failed.
     *
     * @throws RefundRefused if the payment is disputed
     */
    public void sendAgain(UUID order, UUID refund) {
        refundSending.again(order, refund);
    }

    /**
     * Notes that a refund which Stripe would not send was sent there by hand; nothing happens to one that has not failed
     * for that reason.
     */
    public void settleRefund(UUID order, UUID refund) {
        refundSending.settle(order, refund);
    }

    /**
     * Orders for the back office, newest first, of one standing or of all, whose number contains the text, in whatever
     * case, if given.
     */
    public Page<Receipt> list(@Nullable OrderStanding standing, @Nullable String number, Pageable page) {
        return receipts.list(standing, number, page);
    }

    /**
     * The order as finance sees it.
     *
     * @throws OrderNotFound if there is none
     */
    public OrderFile file(UUID order) {
        return receipts.file(order);
    }

    /** Has a new link to a paid order sent to the address of the order; nothing happens if the two do not match. */
    public void requestLink(String number, String email) {
        lostLinks.request(number, email);
    }

    /** What was posted for all units sold in a quarter. One statement. */
    public PostedUnits postedIn(Quarter quarter) {
        return posted.in(quarter);
    }

    /** A refund of an order as it is printed, if there is such a one. */
    public Optional<CreditNote> creditNote(UUID order, UUID refund) {
        return receipts.creditNote(order, refund);
    }

    /** The orders that bought a unit, last first: more than one if it came back and was sold again. */
    public List<UUID> ordersOf(UUID item) {
        return orders.thatBought(item);
    }

    /** What a paid order is still worth to its buyer: paid less refunded. Nothing for an order not paid. */
    public Money remaining(UUID order) {
        return receipts.file(order).total();
    }
}
