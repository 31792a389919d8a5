package shop.weft.pricing;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Carriage and tax for a destination. */
@Component
public class Pricing {

    /** The countries the shop sends to, ISO 3166 alpha-2. */
    public List<String> destinations() {
        throw new UnsupportedOperationException();
    }

    /**
     * What is to be paid for goods sent to a country.
     *
     * @param unitPrices one per unit, before tax
     * @param weightGrams of all units together
     * @throws DestinationNotServed if the shop does not send there
     */
    public Quote quote(List<Money> unitPrices, int weightGrams, String country) {
        throw new UnsupportedOperationException();
    }
}
