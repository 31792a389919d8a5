package shop.weft.ledger;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the books. Every answer is of one moment: what is posted meanwhile is in it as a whole or not at all. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Books {

    private final SelfCheck selfCheck;

    Books(SelfCheck selfCheck) {
        this.selfCheck = selfCheck;
    }

    /**
     * Checks all of the books: sums of zero, every journal balanced, the chain of seals hashed anew, balances and guards
     * recomputed from the legs. Takes time in proportion to their length.
     */
    public BooksVerdict verify() {
        return selfCheck.check();
    }
}
