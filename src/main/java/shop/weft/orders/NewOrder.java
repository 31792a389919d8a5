package shop.weft.orders;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * What a buyer wants.
 *
 * @param demand units by product
 * @param donation a gift beside the purchase, zero for none
 * @param donationPurpose an aftercare category, or none for a free gift
 * @param expectedTotal the total the buyer saw; another total is refused rather than charged
 */
public record NewOrder(
        Map<UUID, Integer> demand,
        Address address,
        Money donation,
        @Nullable String donationPurpose,
        Money expectedTotal) {

    public NewOrder {
        demand = Map.copyOf(demand);
    }

    /** Where the parcel goes. Kept apart from the books, so that it can be erased. */
    public record Address(String email, String name, String street, String postcode, String city, String country) {}
}
