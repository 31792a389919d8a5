package shop.weft.checkout;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.weft.identity.SignedLinks;
import shop.weft.orders.AlreadyPaid;
import shop.weft.orders.NewOrder;
import shop.weft.orders.OrderPlaced;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.payments.PaymentPage;
import shop.weft.payments.PaymentRequest;
import shop.weft.payments.PaymentUnavailable;
import shop.weft.payments.Payments;
import shop.weft.shared.Ids;

/** From a filled-in checkout page to a page to pay on. Nothing here runs inside a transaction: Stripe is asked. */
@Component
public class Checkout {

    private static final Logger LOG = LoggerFactory.getLogger(Checkout.class);

    /** What the payment page shows beside the lines. */
    private static final String REFERENCE = "Weft";

    private static final String PAY = "pay";
    private static final String FORM = "checkout";
    private static final Duration LINKS_LAST = Duration.ofDays(1);
    private static final Duration ORDER_PAGE_LASTS = Duration.ofDays(90);

    private final Orders orders;
    private final Payments payments;
    private final Baskets baskets;
    private final SignedLinks links;
    private final Clock clock;

    Checkout(Orders orders, Payments payments, Baskets baskets, SignedLinks links, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.baskets = baskets;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Places the order, then opens a payment page for it. If Stripe cannot be reached the order is kept for its hold, so
     * that the buyer can try again.
     *
     * @param baseUrl where this shop is, such as {@code https://shop.example}, without a slash at the end
     * @throws shop.weft.payments.PaymentUnavailable if Stripe cannot be reached
     */
    public PaymentPage pay(NewOrder order, String baseUrl) {
        return open(orders.place(order), order.address().email(), baseUrl);
    }

    /**
     * The same from a basket. The id was chosen when the page was made, so a page sent twice places one order; an order
     * placed from the basket before hands its hold over and its payment page is closed.
     *
     * @return the order, held
     * @throws AlreadyPaid if this order, or the one it would replace, turns out to be paid
     */
    public OrderPlaced place(UUID id, NewOrder order, BasketView basket) {
        var earlier = basket.placedOrder();
        var placed = orders.place(id, order, id.equals(earlier) ? null : earlier);
        baskets.placed(basket.id(), placed.order());
        if (placed.replaced() != null) {
            closeReplaced(placed.replaced(), placed.order());
        }
        return placed;
    }

    /** Opens the page to pay on; an order that has one open gets the same again. */
    public PaymentPage open(OrderPlaced placed, String email, String baseUrl) {
        try {
            return payments.open(request(placed, email, baseUrl));
        } finally {
            // An earlier page closes when it was to close; one that Stripe has not answered for may be open, too.
            payments.openUntil(placed.order()).ifPresent(until -> orders.openedPage(placed.order(), until));
        }
    }

    private PaymentRequest request(OrderPlaced placed, String email, String baseUrl) {
        return new PaymentRequest(
                placed.order(),
                placed.total(),
                placed.lines(),
                email,
                REFERENCE,
                placed.payUntil(),
                baseUrl + "/checkout/return?session_id={CHECKOUT_SESSION_ID}",
                baseUrl + "/checkout/cancelled?order=" + payLink(placed.order()));
    }

    /**
     * Another try at paying for an order that is still held.
     *
     * @return none if the order is no longer waiting to be paid
     * @throws shop.weft.payments.PaymentUnavailable if Stripe cannot be reached
     */
    public Optional<PaymentPage> payAgain(UUID order, String baseUrl) {
        var address = orders.receipt(order).address();
        return address == null
                ? Optional.empty()
                : orders.renew(order).map(placed -> open(placed, address.email(), baseUrl));
    }

    /**
     * Gives an unpaid order up: its page is closed and its units are free, unless it was paid in the meantime.
     *
     * @throws shop.weft.payments.PaymentUnavailable if Stripe cannot be reached; the order is kept, lest it be paid
     */
    public void giveUp(UUID order) {
        payments.close(order);
        orders.release(order);
    }

    /**
     * The same for an order whose hold has ended, unless its buyer has renewed it in the meantime.
     *
     * @throws shop.weft.payments.PaymentUnavailable if Stripe cannot be reached; the order is kept, lest it be paid
     */
    public void giveUpLapsed(UUID order) {
        if (!orders.isHeld(order)) {
            payments.close(order);
            orders.releaseLapsed(order);
        }
    }

    /**
     * What became of a payment page that its buyer came back from. The basket is emptied if the order is paid.
     *
     * @return the order
     * @throws shop.weft.payments.PaymentUnavailable if Stripe cannot be reached
     */
    public UUID settle(String sessionId) {
        var order = payments.settle(sessionId);
        if (orders.receipt(order).state() == OrderState.PAID) {
            baskets.emptyAfter(order);
        }
        return order;
    }

    /** A link that lets its bearer pay for the order or give it up, for a day. */
    public String payLink(UUID order) {
        return links.sign(PAY, order, clock.instant().plus(LINKS_LAST));
    }

    /** The order of such a link. */
    public Optional<UUID> orderOf(String payLink) {
        return links.verify(PAY, payLink);
    }

    /** A new id for an order, in a form that a page can carry without anybody being able to choose another. */
    public String newForm() {
        return links.sign(FORM, Ids.next(clock), clock.instant().plus(LINKS_LAST));
    }

    /** The id in a form, if it was made here and is not too old. */
    public Optional<UUID> orderOfForm(String form) {
        return links.verify(FORM, form);
    }

    /** The address of the buyer's order page, good for 90 days. */
    public String orderPage(UUID order) {
        return "/orders/" + links.sign("order", order, clock.instant().plus(ORDER_PAGE_LASTS));
    }

    private void closeReplaced(UUID replaced, UUID successor) {
        try {
            payments.close(replaced);
        } catch (PaymentUnavailable unreachable) {
            // Its page closes by itself in half an hour; if it is paid until then, its payment takes the units back.
            LOG.info("The page of order {} could not be closed yet: {}", replaced, unreachable.getMessage());
        }
        if (orders.receipt(successor).state() != OrderState.PENDING) {
            throw new AlreadyPaid(replaced);
        }
    }
}
