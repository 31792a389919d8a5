package shop.weft.ledger;

/**
 * A business key came again with other contents, or a journal was to be reversed twice. Nothing was posted: what is in
 * the books stands.
 */
public class LedgerConflict extends IllegalStateException {

    private LedgerConflict(String message) {
        super(message);
    }

    static LedgerConflict otherContents(String key) {
        return new LedgerConflict("Journal %s is already in the books with other contents".formatted(key));
    }

    static LedgerConflict reversedAlready(String key) {
        return new LedgerConflict("Journal %s reverses one that is reversed already".formatted(key));
    }
}
