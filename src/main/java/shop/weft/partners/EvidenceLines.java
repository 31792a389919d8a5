package shop.weft.partners;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was seen of partners. There is no way to change or remove a line. */
interface EvidenceLines extends Repository<Evidence, UUID> {

    Evidence save(Evidence line);

    List<Evidence> findByPartnerOrderByRecordedAtDescIdDesc(UUID partner);
}
