package shop.weft.artisans;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The makers on record, each read with her arrangements in one statement. */
interface Makers extends JpaRepository<Artisan, UUID> {

    @Override
    @EntityGraph(attributePaths = "arrangements")
    Optional<Artisan> findById(UUID id);

    @EntityGraph(attributePaths = "arrangements")
    Optional<Artisan> findByIdAndPartner(UUID id, UUID partner);

    /** The face in the vault has no version of its own: this one, raised by each edit, stands for it too. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("SELECT m FROM Artisan m WHERE m.id = :id AND m.partner = :partner")
    Optional<Artisan> lock(UUID id, UUID partner);

    @EntityGraph(attributePaths = "arrangements")
    List<Artisan> findByPartnerOrderByCode(UUID partner);

    @EntityGraph(attributePaths = "arrangements")
    List<Artisan> findByIdInOrderByCode(Collection<UUID> ids);

    @Query("SELECT m.id FROM Artisan m WHERE m.partner = :partner ORDER BY m.code")
    Page<UUID> page(UUID partner, Pageable page);

    @Query("SELECT m.id FROM Artisan m WHERE m.partner = :partner AND m.id IN :ids")
    List<UUID> theirs(UUID partner, Collection<UUID> ids);

    @Query("SELECT MAX(m.code) FROM Artisan m WHERE m.partner = :partner")
    Optional<String> lastCode(UUID partner);

    boolean existsByPartnerAndCodeAndIdNot(UUID partner, String code, UUID id);
}
