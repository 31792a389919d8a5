package shop.weft.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The partners on record. */
interface PartnerOrganisations extends JpaRepository<Partner, UUID> {

    List<Partner> findAllByOrderByAlias();

    boolean existsByAliasAndIdNot(String alias, UUID id);

    /** @param lapsedOn a day on which the review must be overdue, or none for all */
    @Query("""
            SELECT p FROM Partner p
            WHERE (:standing IS NULL OR p.standing = :standing)
              AND (CAST(:lapsedOn AS LocalDate) IS NULL OR p.reviewDue < :lapsedOn)
            ORDER BY p.alias
            """)
    Page<Partner> list(@Nullable Standing standing, @Nullable LocalDate lapsedOn, Pageable page);
}
