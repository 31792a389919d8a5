package shop.weft.storefront.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.provenance.MakerGroup;

/** Says of where a product comes from what its groups of makers allow, and no more. */
@Component
class Origins {

    private final Partners partners;
    private final MakerWords makers;

    Origins(Partners partners, MakerWords makers) {
        this.partners = partners;
        this.makers = makers;
    }

    /** All groups of a product are on one level, so the first says what may be told. */
    Origin of(List<MakerGroup> groups) {
        if (groups.isEmpty()) {
            return new Origin(List.of(), null, null);
        }
        var first = groups.getFirst();
        var workshop = workshop(first.partner());
        var alias = workshop == null ? null : workshop.alias();
        return new Origin(groups.stream().map(group -> makers.of(group, alias)).toList(), workshop, first.country());
    }

    private @Nullable PartnerView workshop(@Nullable UUID partner) {
        return partner == null ? null : partners.get(partner);
    }
}
