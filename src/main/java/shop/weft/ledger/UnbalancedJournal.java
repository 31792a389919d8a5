package shop.weft.ledger;

/** Debits and credits do not match. Always a mistake of the program, stopped before anything is written. */
public class UnbalancedJournal extends IllegalArgumentException {

    UnbalancedJournal(String message) {
        super(message);
    }
}
