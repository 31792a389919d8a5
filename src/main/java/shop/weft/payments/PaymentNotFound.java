package shop.weft.payments;

/** No payment of this shop belongs to that session. */
public class PaymentNotFound extends RuntimeException {

    private PaymentNotFound(String message) {
        super(message);
    }

    static PaymentNotFound ofSession(String session) {
        return new PaymentNotFound("No payment of this shop belongs to the session " + session);
    }
}
