package shop.weft.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.payments.stripe.StripeApi;
import shop.weft.payments.stripe.StripeHistory;
import shop.weft.payments.stripe.StripeRefused;
import shop.weft.payments.stripe.StripeUnavailable;
import shop.weft.shared.Money;

/** Payments through Stripe. No method that calls Stripe may be called inside a transaction: that is refused. */
@Component
public class Payments {

    /** What a session id may look like: it comes from an address, and anything else is not worth a call to Stripe. */
    private static final Pattern SESSION_ID = Pattern.compile("cs_[A-Za-z0-9_]{1,200}");

    private final Opening opening;
    private final Settlement settlement;
    private final Refunding refunding;
    private final FailedRefunds failedRefunds;
    private final DisputeFiles disputes;
    private final EventInbox inbox;
    private final EventProcessing events;
    private final Sweeping sweeping;
    private final PaymentAttempts attempts;
    private final Transactions transactions;
    private final StripeApi stripe;
    private final StripeHistory history;

    Payments(
            Opening opening,
            Settlement settlement,
            Refunding refunding,
            FailedRefunds failedRefunds,
            DisputeFiles disputes,
            EventInbox inbox,
            EventProcessing events,
            Sweeping sweeping,
            PaymentAttempts attempts,
            Transactions transactions,
            StripeApi stripe,
            StripeHistory history) {
        this.opening = opening;
        this.settlement = settlement;
        this.refunding = refunding;
        this.failedRefunds = failedRefunds;
        this.disputes = disputes;
        this.inbox = inbox;
        this.events = events;
        this.sweeping = sweeping;
        this.attempts = attempts;
        this.transactions = transactions;
        this.stripe = stripe;
        this.history = history;
    }

    /**
     * Opens a page to pay an order. An attempt with its idempotency key is stored before Stripe is called; an order with
     * an attempt still open for the same amount gets the same page again, one for another amount is closed first. For an
     * order that turns out to be paid, the page is the return URL. An earlier attempt that Stripe never answered is asked
     * for once more, and gives way to a new one if Stripe has no page for it.
     *
     * @throws PaymentUnavailable if Stripe cannot be reached (the attempt stays, and the sweep settles it) or refuses
     *     what was asked just now (the order is then told to be abandoned)
     */
    public PaymentPage open(PaymentRequest request) {
        Transactions.requireNone();
        try {
            return opening.open(request);
        } catch (StripeUnavailable | StripeRefused unavailable) {
            throw new PaymentUnavailable("Stripe could not be asked for a page", unavailable);
        }
    }

    /** Until when a page to pay the order on may be open: one that Stripe has not answered for may be, too. */
    public Optional<Instant> openUntil(UUID order) {
        return transactions.run(() -> attempts.findByOpenOrderId(order)).map(PaymentAttempt::expiresAt);
    }

    /**
     * Looks a session up at Stripe and tells the {@link PaymentOutcomes} what became of it: what the buyer's return, the
     * webhook and the sweep all come to.
     *
     * @return the order the session is for
     * @throws PaymentNotFound if the session is none of ours
     * @throws PaymentUnavailable if Stripe cannot be reached; nothing has changed
     */
    public UUID settle(String sessionId) {
        Transactions.requireNone();
        if (!SESSION_ID.matcher(sessionId).matches()) {
            throw PaymentNotFound.ofSession(sessionId);
        }
        try {
            var session = stripe.session(sessionId);
            return transactions
                    .run(() -> settlement.apply(session))
                    .map(PaymentAttempt::orderId)
                    .orElseThrow(() -> PaymentNotFound.ofSession(sessionId));
        } catch (StripeRefused unknown) {
            throw PaymentNotFound.ofSession(sessionId);
        } catch (StripeUnavailable unavailable) {
            throw new PaymentUnavailable("Stripe could not be asked about a payment", unavailable);
        }
    }

    /**
     * Closes the open page of an order, if any, and then tells its outcome: paid after all, or abandoned.
     *
     * @throws PaymentUnavailable if Stripe cannot be reached; the page may still be open, and nothing was told
     */
    public void close(UUID order) {
        Transactions.requireNone();
        var open = transactions.run(() -> attempts.findByOpenOrderId(order));
        if (open.isEmpty()) {
            transactions.run(() -> settlement.tellAgain(order));
            return;
        }
        try {
            var session = opening.close(open.get());
            transactions.run(() -> session.ifPresentOrElse(settlement::apply, () -> settlement.tellAgain(order)));
        } catch (StripeUnavailable | StripeRefused unavailable) {
            throw new PaymentUnavailable("Stripe could not be asked to close a page", unavailable);
        }
    }

    /**
     * Writes down that money is to go back, in the caller's transaction; it is sent after the commit, and again by the
     * sweep until Stripe has taken it. Asking again with the same id changes nothing.
     *
     * @param refund the caller's id, which is also the source of the idempotency key
     * @throws IllegalStateException if the attempt has not been paid
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requestRefund(UUID refund, UUID order, UUID attempt, Money amount) {
        refunding.request(refund, order, attempt, amount);
    }

    /**
     * Writes down that a refund which has failed is to be sent once more, in the caller's transaction, and posts that it
     * is on its way; it goes out as {@link #requestRefund} says.
     *
     * @throws IllegalStateException if its last sending has not failed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendRefundAgain(UUID refund) {
        refunding.again(refund);
    }

    /**
     * Writes down that a refund which has failed has reached the buyer another way, in the caller's transaction, and posts
     * it: nothing is sent any more.
     *
     * @throws IllegalStateException if nothing is owed for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleRefund(UUID refund) {
        failedRefunds.settleByHand(refund);
    }

    /** Whether a charge of the order is disputed, or was and is lost: then nothing more may be refunded. */
    @Transactional(readOnly = true)
    public boolean disputed(UUID order) {
        return disputes.bars(order);
    }

    /** All disputes, the newest first. */
    @Transactional(readOnly = true)
    public List<DisputeView> disputes() {
        return disputes.all();
    }

    /** Events that could not be processed yet, the longest-suffering first. */
    @Transactional(readOnly = true)
    public Page<FailingEvent> failingEvents(Pageable page) {
        return inbox.failing(page);
    }

    /** Processes an event that failed, and others that are due, without waiting for the pause after its last failure. */
    public void processAgain(String event) {
        transactions.run(() -> inbox.hurry(event));
        events.processAll();
    }

    /**
     * Stores an event that Stripe sent, once, to be processed later.
     *
     * @param signature the header {@code Stripe-Signature}
     * @throws shop.weft.payments.stripe.WebhookRefused if Stripe did not sign it; nothing is stored
     */
    public void receive(String payload, String signature) {
        inbox.keep(history.verified(payload, signature));
    }

    /**
     * Processes the stored events. What fails is tried again later, with longer and longer pauses.
     *
     * @return how many were processed
     */
    public int processEvents() {
        Transactions.requireNone();
        return events.processAll();
    }

    /** Repairs what was missed: events not received, attempts without an answer, refunds not sent. */
    public void sweep() {
        Transactions.requireNone();
        sweeping.sweep();
    }
}
