package shop.weft.reporting.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.weft.ledger.AccountView;
import shop.weft.partners.Partners;

/** Partners' public names for accounts that are kept by partner. Makers have no name on finance pages. */
@Component
class PartnerNames {

    private final Partners partners;

    PartnerNames(Partners partners) {
        this.partners = partners;
    }

    Map<UUID, String> of(Collection<AccountView> accounts) {
        var ids = accounts.stream()
                .map(AccountView::partner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            partners.getAll(ids).forEach((id, partner) -> names.put(id, partner.alias()));
        }
        return names;
    }
}
