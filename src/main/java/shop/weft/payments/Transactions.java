package shop.weft.payments;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction of its own, and all of it again when it lost a race: a deadlock, a lock waited for in vain,
 * a row that somebody else wrote first. The work must change nothing but the database.
 */
@Component
@Retryable(
        includes = {
            PessimisticLockingFailureException.class,
            OptimisticLockingFailureException.class,
            DataIntegrityViolationException.class
        },
        maxRetries = 4,
        delay = 20,
        jitter = 20,
        multiplier = 2)
class Transactions {

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    /** @throws IllegalStateException if there is a transaction already: whoever calls Stripe must not be in one */
    static void requireNone() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Stripe is never called inside a transaction");
        }
    }

    <T> T run(Supplier<T> work) {
        requireNone();
        return Objects.requireNonNull(template.execute(status -> work.get()));
    }

    void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }
}
