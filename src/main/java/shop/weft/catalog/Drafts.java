package shop.weft.catalog;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What partners have written down. */
interface Drafts extends JpaRepository<Draft, UUID> {

    Optional<Draft> findByIdAndPartner(UUID id, UUID partner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id")
    Optional<Draft> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id and d.partner = :partner")
    Optional<Draft> lock(UUID id, UUID partner);

    long countByState(ProductState state);

    long countByPartnerAndState(UUID partner, ProductState state);
}
