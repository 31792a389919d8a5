package shop.weft.storefront.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.partners.PartnerView;
import shop.weft.provenance.MakerGroup.Level;
import shop.weft.provenance.Trace;

/** Asks what may be told of where a product comes from; all of its pieces are told of on one level. */
@Component
class Origins {

    private final Trace trace;
    private final MakerWords makers;

    Origins(Trace trace, MakerWords makers) {
        this.trace = trace;
        this.makers = makers;
    }

    Origin of(UUID product, PartnerView partner) {
        var groups = trace.groupsOf(product);
        boolean alias = !groups.isEmpty() && groups.getFirst().level() == Level.PARTNER;
        boolean country = !groups.isEmpty() && groups.getFirst().country() != null;
        return new Origin(
                groups.stream()
                        .map(group -> makers.of(group, alias ? partner.alias() : null))
                        .toList(),
                alias ? partner.alias() : null,
                country ? Countries.name(partner.country()) : null);
    }
}
