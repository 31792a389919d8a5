package shop.weft.payments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The refunds asked for. */
interface RequestedRefunds extends JpaRepository<RequestedRefund, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RequestedRefund r where r.id = :id")
    Optional<RequestedRefund> lock(UUID id);

    /** The last sending of a refund. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RequestedRefund> findFirstByRefundIdOrderBySendingDesc(UUID refund);

    @Query("select r.attemptId from RequestedRefund r where r.id = :id")
    Optional<UUID> attemptOf(UUID id);

    List<RequestedRefund> findByRefundId(UUID refund);

    /** The refunds of a payment whose last sending has failed, and is not settled, the oldest first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RequestedRefund r where r.attemptId = :attempt and r.state = 'FAILED' and not exists"
            + " (select 1 from RequestedRefund later where later.refundId = r.refundId and later.sending > r.sending)"
            + " order by r.createdAt, r.id")
    List<RequestedRefund> lockOwed(UUID attempt);

    /** What was asked for before then and has not been answered. */
    @Query("select r.id from RequestedRefund r where r.state = 'REQUESTED' and r.createdAt <= :before"
            + " order by r.createdAt")
    List<UUID> unsent(Instant before);
}
