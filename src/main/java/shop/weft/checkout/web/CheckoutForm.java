package shop.weft.checkout.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.weft.orders.NewOrder;
import shop.weft.orders.Regions;
import shop.weft.shared.Money;

/**
 * What the buyer filled in; nothing is null.
 *
 * @param form the signed id of the order to be, chosen when the page was made
 * @param street one line or several
 * @param region with its country, such as {@code US-CA}, or empty
 * @param gift what a gift is for: a {@link shop.weft.orders.GiftPurpose} or {@value #WHERE_NEEDED}
 * @param giftAmount as typed, in the shop's currency; empty for no gift
 * @param seenCharge in minor units: what the page showed for pieces, carriage and tax. The gift is not in it: the buyer
 *     names that one, so no page need show it first
 * @param seenCountry the country it was shown for
 */
record CheckoutForm(
        String form,
        String email,
        String name,
        String street,
        String postcode,
        String city,
        String region,
        String country,
        String gift,
        String giftAmount,
        String seenCharge,
        String seenCountry) {

    static final String WHERE_NEEDED = "WHERE_NEEDED";

    /** No separators of thousands: what 1,000 means differs from reader to reader. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}([.,]\\d{1,2})?");

    CheckoutForm {
        form = tidy(form);
        email = tidy(email);
        name = tidy(name);
        street = tidyLines(street);
        postcode = tidy(postcode).toUpperCase(Locale.ROOT);
        city = tidy(city);
        region = tidy(region);
        country = tidy(country);
        gift = tidy(gift);
        giftAmount = tidy(giftAmount);
        seenCharge = tidy(seenCharge);
        seenCountry = tidy(seenCountry);
    }

    static CheckoutForm empty(String form, String country) {
        return new CheckoutForm(form, "", "", "", "", "", "", country, WHERE_NEEDED, "", "", "");
    }

    CheckoutForm renewed(String newForm) {
        return new CheckoutForm(
                newForm,
                email,
                name,
                street,
                postcode,
                city,
                region,
                country,
                gift,
                giftAmount,
                seenCharge,
                seenCountry);
    }

    /** None is given unless an amount is typed. */
    boolean hasGift() {
        return !giftAmount.isEmpty();
    }

    /** Whether the gift is for one purpose, not for where it is needed most. */
    public boolean hasPurpose() {
        return !gift.isEmpty() && !gift.equals(WHERE_NEEDED);
    }

    /** The region without its country; none if it is not of the chosen country. */
    @Nullable
    String regionCode() {
        return Regions.of(country).stream()
                .filter(code -> region.equals(country + "-" + code))
                .findFirst()
                .orElse(null);
    }

    /** The amount that was typed for a gift, whatever its size; empty if it is no amount. */
    Optional<Money> typedGift(Currency currency) {
        if (!AMOUNT.matcher(giftAmount).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.ofMajor(new BigDecimal(giftAmount.replace(',', '.')), currency));
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    /** The gift, zero for none; empty if what was typed can be no gift. */
    Optional<Money> gift(Currency currency) {
        return hasGift()
                ? typedGift(currency)
                        .filter(Money::isPositive)
                        .filter(typed -> typed.minor() <= NewOrder.LARGEST_DONATION)
                : Optional.of(Money.zero(currency));
    }

    /** The order, once the form has been found right. */
    NewOrder order(Map<UUID, Integer> demand, Currency currency) {
        var donation = gift(currency).orElseThrow();
        return new NewOrder(
                demand,
                new NewOrder.Address(email, name, street, postcode, city, regionCode(), country),
                donation,
                hasGift() && hasPurpose() ? gift : null,
                Money.of(Long.parseLong(seenCharge), currency).plus(donation));
    }

    /** Each line by itself, without empty ones. */
    private static String tidyLines(@Nullable String typed) {
        return tidy(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
