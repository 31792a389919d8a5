package shop.weft.checkout.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.weft.orders.NewOrder;
import shop.weft.shared.Money;

/**
 * What the buyer filled in; nothing is null.
 *
 * @param form the signed id of the order to be, chosen when the page was made
 * @param gift what a gift is for: a {@link shop.weft.orders.GiftPurpose}, {@value #WHERE_NEEDED}, or empty for no gift
 * @param giftAmount as typed, in the shop's currency
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
        street = tidy(street);
        postcode = tidy(postcode);
        city = tidy(city);
        country = tidy(country);
        gift = tidy(gift);
        giftAmount = tidy(giftAmount);
        seenCharge = tidy(seenCharge);
        seenCountry = tidy(seenCountry);
    }

    static CheckoutForm empty(String form, String country) {
        return new CheckoutForm(form, "", "", "", "", "", country, "", "", "", "");
    }

    CheckoutForm renewed(String newForm) {
        return new CheckoutForm(
                newForm, email, name, street, postcode, city, country, gift, giftAmount, seenCharge, seenCountry);
    }

    boolean hasGift() {
        return !gift.isEmpty();
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
                new NewOrder.Address(email, name, street, postcode, city, country),
                donation,
                hasGift() && !gift.equals(WHERE_NEEDED) ? gift : null,
                Money.of(Long.parseLong(seenCharge), currency).plus(donation));
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
