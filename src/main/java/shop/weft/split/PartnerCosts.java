package shop.weft.split;

import java.util.Currency;
import shop.weft.shared.Money;

/**
 * What one unit costs its partner by the published sheet, in the partner's currency. Frozen with the product version,
 * for the page ("so much an hour, so many minutes") and for acceptance, which takes materials, overhead and freight
 * from here. Pay at acceptance comes from the time really worked, not from {@code labour}.
 *
 * @param paidAs {@link Party#WAGE} or {@link Party#STIPEND}: how the makers of the product are paid
 * @param minutes standard labour minutes per unit
 * @param hourlyRate the maker's pay for an hour
 * @param labour the pay for {@code minutes} at {@code hourlyRate}, as it was rounded when published
 */
public record PartnerCosts(
        Party paidAs, int minutes, Money hourlyRate, Money labour, Money materials, Money overhead, Money freightIn) {

    public Currency currency() {
        return labour.currency();
    }

    /** The cost of one of {@link Party#PARTNER_COSTS}; nothing for the way of payment that is not this product's. */
    public Money of(Party party) {
        return switch (party) {
            case WAGE, STIPEND -> party == paidAs ? labour : Money.zero(currency());
            case MATERIALS -> materials;
            case PARTNER_OVERHEAD -> overhead;
            case FREIGHT_IN -> freightIn;
            case PAYMENT_FEE, AFTERCARE, SHOP -> throw new IllegalArgumentException(party + " is no cost of a partner");
        };
    }
}
