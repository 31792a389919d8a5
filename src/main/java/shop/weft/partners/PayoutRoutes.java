package shop.weft.partners;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The ways partners can be paid, those of the past among them. */
interface PayoutRoutes extends Repository<PayoutRoute, UUID> {

    PayoutRoute save(PayoutRoute route);

    List<PayoutRoute> findByPartnerOrderByAddedAtDescIdDesc(UUID partner);
}
