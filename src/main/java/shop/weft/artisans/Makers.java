package shop.weft.artisans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.ListCrudRepository;

/** The makers on record, each read with her arrangements in one statement. */
interface Makers extends ListCrudRepository<Artisan, UUID> {

    @Override
    @EntityGraph(attributePaths = "arrangements")
    Optional<Artisan> findById(UUID id);

    @EntityGraph(attributePaths = "arrangements")
    List<Artisan> findByPartnerOrderByCode(UUID partner);
}
