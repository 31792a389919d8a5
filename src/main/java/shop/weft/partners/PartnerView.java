package shop.weft.partners;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * A partner organisation as the shop may speak of it.
 *
 * @param alias the public name the partner chose
 * @param country ISO 3166 alpha-2; nothing finer is kept
 * @param region a world region, key under {@code region.<name>} in the message bundles
 * @param currency what its makers are paid in
 * @param disclosures what the partner states about itself, keys under {@code disclosure.<name>}
 * @param aftercare the categories of care its aftercare money is for, keys under {@code aftercare.<name>}
 */
public record PartnerView(
        UUID id,
        String alias,
        PartnerKind kind,
        String country,
        String region,
        Currency currency,
        List<String> disclosures,
        List<String> aftercare) {}
