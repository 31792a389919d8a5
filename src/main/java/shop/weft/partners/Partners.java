package shop.weft.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The partner organisations. */
@Component
public class Partners {

    /** @throws PartnerNotFound if there is none */
    public PartnerView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Map<UUID, PartnerView> getAll(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** All partners, by alias. */
    public List<PartnerView> list() {
        throw new UnsupportedOperationException();
    }

    /** Takes on a partner; its id is random. */
    public UUID register(PartnerView partner) {
        throw new UnsupportedOperationException();
    }
}
