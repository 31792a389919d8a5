package shop.weft.checkout.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.orders.NewOrder;
import shop.weft.shared.Money;

/**
 * What the buyer filled in; nothing is null.
 *
 * @param form the signed id of the order to be, chosen when the page was made
 * @param gift what a gift is for: a {@link shop.weft.orders.GiftPurpose}, {@value #WHERE_NEEDED}, or empty for no gift
 * @param giftAmount as typed, in the shop's currency
 * @param expectedTotal in minor units: what the page showed
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
        String expectedTotal) {

    static final String WHERE_NEEDED = "WHERE_NEEDED";

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
        expectedTotal = tidy(expectedTotal);
    }

    static CheckoutForm empty(String form, String country) {
        return new CheckoutForm(form, "", "", "", "", "", country, "", "", "");
    }

    CheckoutForm renewed(String newForm) {
        return new CheckoutForm(newForm, email, name, street, postcode, city, country, gift, giftAmount, expectedTotal);
    }

    boolean hasGift() {
        return !gift.isEmpty();
    }

    /** The gift, zero for none; empty if what was typed is no amount. */
    Optional<Money> gift(Currency currency) {
        if (!hasGift()) {
            return Optional.of(Money.zero(currency));
        }
        try {
            var amount = Money.ofMajor(new BigDecimal(giftAmount.replace(',', '.')), currency);
            return Optional.of(amount)
                    .filter(Money::isPositive)
                    .filter(typed -> typed.minor() <= NewOrder.LARGEST_DONATION);
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return Optional.empty();
        }
    }

    /** The order, once the form has been found right. */
    NewOrder order(Map<UUID, Integer> demand, Currency currency) {
        return new NewOrder(
                demand,
                new NewOrder.Address(email, name, street, postcode, city, country),
                gift(currency).orElseThrow(),
                hasGift() && !gift.equals(WHERE_NEEDED) ? gift : null,
                Money.of(Long.parseLong(expectedTotal), currency));
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
