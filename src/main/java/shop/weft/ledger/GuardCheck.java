package shop.weft.ledger;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries at every start to change one row of each table of the books, and refuses to run if one can be. A dump that was
 * restored without its triggers looks like the books in every other way.
 */
@Component
class GuardCheck implements SmartInitializingSingleton {

    private static final List<String> ATTEMPTS = List.of(
            "UPDATE journal SET memo = memo LIMIT 1",
            "UPDATE leg SET line = line LIMIT 1",
            "UPDATE seal SET id = id LIMIT 1",
            "UPDATE seal_leaf SET seq = seq LIMIT 1");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    GuardCheck(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ATTEMPTS.forEach(this::requireRefused);
    }

    private void requireRefused(String attempt) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            if (isLetThrough(attempt)) {
                throw new GuardsRefused(
                        "The books are not guarded: the database let us \"" + attempt
                                + "\". Its triggers are missing; was it restored without them? See docs/ledger.md, \"Guards\".");
            }
        });
    }

    /** An empty table proves nothing, and holds nothing to guard. */
    private boolean isLetThrough(String attempt) {
        try {
            return jdbc.update(attempt) > 0;
        } catch (DataAccessException refused) {
            return false;
        }
    }
}
