package shop.weft.ledger;

import java.util.List;

/**
 * What checking the books came to.
 *
 * @param problems in words, for developers and auditors; empty if all is well
 */
public record BooksVerdict(long journals, long seals, List<String> problems) {

    public boolean holds() {
        return problems.isEmpty();
    }
}
