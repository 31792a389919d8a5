package shop.weft.payments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The attempts to pay. An attempt is locked before its order. */
interface PaymentAttempts extends JpaRepository<PaymentAttempt, UUID> {

    Optional<PaymentAttempt> findByOpenOrderId(UUID order);

    List<PaymentAttempt> findByOrderIdAndState(UUID order, AttemptState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PaymentAttempt a where a.id = :id")
    Optional<PaymentAttempt> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PaymentAttempt a where a.sessionId = :session")
    Optional<PaymentAttempt> lockBySession(String session);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PaymentAttempt a where a.paymentIntent = :intent")
    Optional<PaymentAttempt> lockByIntent(String intent);

    /** Attempts of which it is not known whether Stripe opened a page. */
    @Query("select a.id from PaymentAttempt a where a.state = 'OPEN' and a.sessionId is null and a.createdAt < :before")
    List<UUID> unanswered(Instant before);

    /** Open attempts whose page must have closed by now. */
    @Query("select a.sessionId from PaymentAttempt a"
            + " where a.state = 'OPEN' and a.sessionId is not null and a.expiresAt < :before")
    List<String> lapsed(Instant before);

    @Query("select min(a.createdAt) from PaymentAttempt a")
    Optional<Instant> firstCreated();
}
