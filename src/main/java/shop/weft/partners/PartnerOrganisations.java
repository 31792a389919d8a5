package shop.weft.partners;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The partners on record. */
interface PartnerOrganisations extends ListCrudRepository<Partner, UUID> {

    List<Partner> findAllByOrderByAlias();
}
