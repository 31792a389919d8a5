package shop.weft.ledger;

/** The database does not guard the books, or will not let us guard them. The shop does not start; the message says why. */
public class GuardsRefused extends IllegalStateException {

    GuardsRefused(String message) {
        super(message);
    }

    GuardsRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
