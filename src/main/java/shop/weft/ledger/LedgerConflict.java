package shop.weft.ledger;

/** A business key came again with other contents. Nothing was posted: what is in the books stands. */
public class LedgerConflict extends IllegalStateException {

    LedgerConflict(String key) {
        super("Journal %s is already in the books with other contents".formatted(key));
    }
}
