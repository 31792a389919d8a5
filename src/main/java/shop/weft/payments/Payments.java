package shop.weft.payments;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Payments through Stripe. No method that calls Stripe may be called inside a transaction: that is refused. */
@Component
public class Payments {

    /**
     * Opens a page to pay an order. An attempt with its idempotency key is stored before Stripe is called; an order with
     * an attempt still open for the same amount gets the same page again, one for another amount is closed first.
     *
     * @throws PaymentUnavailable if Stripe cannot be reached; the attempt stays and the sweep settles it
     */
    public PaymentPage open(PaymentRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Looks a session up at Stripe and tells the {@link PaymentOutcomes} what became of it: what the buyer's return, the
     * webhook and the sweep all come to.
     *
     * @return the order the session is for
     */
    public UUID settle(String sessionId) {
        throw new UnsupportedOperationException();
    }

    /** Closes the open page of an order, if any, and then tells its outcome: paid after all, or abandoned. */
    public void close(UUID order) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes down that money is to go back, in the caller's transaction; it is sent after the commit, and again by the
     * sweep until Stripe has taken it.
     *
     * @param refund the caller's id, which is also the source of the idempotency key
     */
    public void requestRefund(UUID refund, UUID order, UUID attempt, Money amount) {
        throw new UnsupportedOperationException();
    }

    /** Whether a charge of the order is disputed, or was and is lost: then nothing more may be refunded. */
    public boolean disputed(UUID order) {
        throw new UnsupportedOperationException();
    }

    /** Repairs what was missed: events not received, attempts without an answer, refunds not sent. */
    public void sweep() {
        throw new UnsupportedOperationException();
    }
}
