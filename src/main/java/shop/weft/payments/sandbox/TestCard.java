package shop.weft.payments.sandbox;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stripe's test cards that the sandbox takes, and what becomes of a payment with each. */
public enum TestCard {
    SUCCESS("4242424242424242", "US", null),
    SUCCESS_GERMANY("4000002760000016", "DE", null),
    SUCCESS_INDIA("4000003560000008", "IN", null),
    AVAILABLE_AT_ONCE("4000000000000077", "US", null),
    DECLINED("4000000000000002", "US", "generic_decline"),
    INSUFFICIENT_FUNDS("4000000000009995", "US", "insufficient_funds"),
    THREE_D_SECURE("4000002500003155", "FR", null),
    DISPUTED("4000000000000259", "US", null),
    DISPUTED_NOT_RECEIVED("4000000000002685", "US", null),
    REFUND_FAILS_LATER("4000000000005126", "US", null),
    REFUND_SUCCEEDS_LATER("4000000000007726", "US", null);

    private final String number;
    private final String country;
    private final @Nullable String declineCode;

    TestCard(String number, String country, @Nullable String declineCode) {
        this.number = number;
        this.country = country;
        this.declineCode = declineCode;
    }

    /** The card with that number, spaces and hyphens ignored; every other number is no card here. */
    public static Optional<TestCard> ofNumber(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst();
    }

    public String number() {
        return number;
    }

    /** The number in groups of four, as a card bears it. */
    public String grouped() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    String country() {
        return country;
    }

    @Nullable
    String declineCode() {
        return declineCode;
    }

    String last4() {
        return number.substring(12);
    }

    boolean isInternational() {
        return !country.equals("US");
    }

    boolean isDisputedLater() {
        return this == DISPUTED || this == DISPUTED_NOT_RECEIVED;
    }
}
