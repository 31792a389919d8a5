package shop.weft.payments;

import jakarta.persistence.LockModeType;
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

    @Query("select r.id from RequestedRefund r where r.state = 'REQUESTED' order by r.createdAt")
    List<UUID> unsent();
}
