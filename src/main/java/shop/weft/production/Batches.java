package shop.weft.production;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The batches on record. */
interface Batches extends ListCrudRepository<Batch, UUID> {

    Optional<Batch> findByIdAndPartner(UUID id, UUID partner);

    @Query("""
            select new shop.weft.production.BatchLine(b.id, b.product, b.state, b.quantity, b.startedAt) from Batch b
            where b.partner = :partner order by b.startedAt desc, b.id desc
            """)
    Page<BatchLine> list(UUID partner, Pageable page);

    @Query("""
            select new shop.weft.production.BatchLine(b.id, b.product, b.state, b.quantity, b.startedAt) from Batch b
            where b.partner = :partner and b.state = :state order by b.startedAt desc, b.id desc
            """)
    Page<BatchLine> list(UUID partner, BatchState state, Pageable page);

    /** Open batches of which pieces were finished. */
    @Query("""
            select count(b) from Batch b where b.partner = :partner and b.state = shop.weft.production.BatchState.OPEN
            and exists (select 1 from b.entries e where e.pieces > 0)
            """)
    long countReady(UUID partner);

    /** A batch that nobody else can change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Batch b where b.id = :id")
    Optional<Batch> findLocked(UUID id);
}
