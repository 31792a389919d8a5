package shop.weft.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * What a buyer wants. Bounds are checked here, so that no page, script or import gets past them.
 *
 * @param demand units by product: 1 to {@value #MOST_OF_A_PRODUCT} each, {@value #MOST_UNITS} in all
 * @param discount taken off the goods as a whole and spread over the units by their list prices; zero for none
 * @param donation a gift beside the purchase, zero for none
 * @param donationPurpose a {@link GiftPurpose} by name, or none for a free gift
 * @param expectedTotal the total the buyer saw; another total is refused rather than charged
 */
public record NewOrder(
        Map<UUID, Integer> demand,
        Address address,
        Money discount,
        Money donation,
        @Nullable String donationPurpose,
        Money expectedTotal) {

    public static final int MOST_OF_A_PRODUCT = 20;
    public static final int MOST_UNITS = 50;
    /** In minor units of the order's currency. */
    public static final long LARGEST_DONATION = 1_000_000;

    public NewOrder {
        demand = Map.copyOf(demand);
        require(!demand.isEmpty(), "An order is for something");
        require(
                demand.values().stream().allMatch(units -> units > 0 && units <= MOST_OF_A_PRODUCT),
                "Order 1 to %d of a product".formatted(MOST_OF_A_PRODUCT));
        require(
                demand.values().stream().mapToInt(Integer::intValue).sum() <= MOST_UNITS,
                "Order %d units at most".formatted(MOST_UNITS));
        require(!discount.isNegative(), "A discount is not negative");
        require(!donation.isNegative() && donation.minor() <= LARGEST_DONATION, "A gift has its bounds");
        require(donationPurpose == null || GiftPurpose.isKnown(donationPurpose), "A gift has a known purpose or none");
        require(donationPurpose == null || donation.isPositive(), "A purpose without a gift");
    }

    /** An order at list prices. */
    public NewOrder(
            Map<UUID, Integer> demand,
            Address address,
            Money donation,
            @Nullable String donationPurpose,
            Money expectedTotal) {
        this(demand, address, Money.zero(expectedTotal.currency()), donation, donationPurpose, expectedTotal);
    }

    /**
     * Where the parcel goes. Kept apart from the books, so that it can be erased.
     *
     * @param street one line, or several with line breaks between
     * @param region where {@link Regions} has some for the country, else none
     * @param country ISO 3166 alpha-2
     */
    public record Address(
            String email,
            String name,
            String street,
            String postcode,
            String city,
            @Nullable String region,
            String country) {

        public static final int LONGEST_EMAIL = 254;
        public static final int LONGEST_LINE = 120;
        public static final int LONGEST_POSTCODE = 16;

        public Address {
            requireLine(email, LONGEST_EMAIL);
            require(email.contains("@"), "An email address has an @");
            requireLine(name, LONGEST_LINE);
            requireLine(street, LONGEST_LINE);
            require(postcode.length() <= LONGEST_POSTCODE, "A postcode is short");
            requireLine(city, LONGEST_LINE);
            require(country.matches("[A-Z]{2}"), "A country is two letters");
            require(region == null || Regions.of(country).contains(region), "A region is one of its country");
        }

        public Address(String email, String name, String street, String postcode, String city, String country) {
            this(email, name, street, postcode, city, null, country);
        }

        /** As it is written on a parcel, line by line, without the country. */
        public List<String> lines() {
            return Stream.of(Stream.of(name), street.lines(), town())
                    .flatMap(lines -> lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        private Stream<String> town() {
            if (region != null) {
                return Stream.of("%s %s %s".formatted(city, region, postcode).strip());
            }
            return country.equals("GB")
                    ? Stream.of(city, postcode)
                    : Stream.of("%s %s".formatted(postcode, city).strip());
        }

        private static void requireLine(String line, int longest) {
            require(!line.isBlank() && line.length() <= longest, "An address line is empty or too long");
        }
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
