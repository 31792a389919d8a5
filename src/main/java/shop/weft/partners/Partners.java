package shop.weft.partners;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** The partner organisations. */
@Component
@Transactional(readOnly = true)
public class Partners {

    private final PartnerOrganisations organisations;

    Partners(PartnerOrganisations organisations) {
        this.organisations = organisations;
    }

    /** @throws PartnerNotFound if there is none */
    public PartnerView get(UUID id) {
        return organisations.findById(id).map(Partner::view).orElseThrow(() -> new PartnerNotFound(id));
    }

    /** Those of the ids that are partners, in one statement. */
    public Map<UUID, PartnerView> getAll(Collection<UUID> ids) {
        return organisations.findAllById(ids).stream()
                .map(Partner::view)
                .collect(toMap(PartnerView::id, Function.identity()));
    }

    /** All partners, by alias. */
    public List<PartnerView> list() {
        return organisations.findAllByOrderByAlias().stream().map(Partner::view).toList();
    }

    /** Takes on a partner. Its id is random and given here, whatever the view says. */
    @Transactional
    public UUID register(PartnerView partner) {
        var id = Ids.random();
        organisations.save(new Partner(id, partner));
        return id;
    }
}
