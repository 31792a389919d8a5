package shop.weft.checkout.web;

import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import shop.weft.orders.GiftPurpose;
import shop.weft.orders.NewOrder;
import shop.weft.orders.NewOrder.Address;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;

/** What is asked of a filled-in checkout page. Each message says what to do. */
@Component
class CheckoutRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern MINOR_UNITS = Pattern.compile("\\d{1,15}");

    /** Where parcels arrive without a postcode. */
    private static final Set<String> WITHOUT_POSTCODES = Set.of("HK");

    private final Pricing pricing;

    CheckoutRules(Pricing pricing) {
        this.pricing = pricing;
    }

    void check(CheckoutForm form, Currency currency, Errors errors) {
        checkEmail(form.email(), errors);
        checkLine("name", form.name(), errors);
        checkLine("street", form.street(), errors);
        checkPostcode(form, errors);
        checkLine("city", form.city(), errors);
        if (!pricing.destinations().contains(form.country())) {
            errors.rejectValue("country", "checkout.country.missing");
        }
        checkGift(form, currency, errors);
        if (!MINOR_UNITS.matcher(form.seenCharge()).matches()) {
            errors.reject("checkout.total.unknown");
        }
    }

    private static void checkGift(CheckoutForm form, Currency currency, Errors errors) {
        if (form.hasGift() && !isKnown(form.gift())) {
            errors.rejectValue("gift", "checkout.gift.unknown");
        } else if (form.hasGift() && form.typedGift(currency).isEmpty()) {
            errors.rejectValue("giftAmount", "checkout.giftAmount.wrong");
        } else if (form.gift(currency).isEmpty()) {
            var least = Money.of(1, currency).toMajor();
            var most = Money.of(NewOrder.LARGEST_DONATION, currency).toMajor();
            errors.rejectValue(
                    "giftAmount",
                    "checkout.giftAmount.bounds",
                    new Object[] {least, most, currency.getCurrencyCode()},
                    null);
        }
    }

    private static void checkEmail(String email, Errors errors) {
        if (email.isEmpty()) {
            errors.rejectValue("email", "checkout.email.missing");
        } else if (email.length() > Address.LONGEST_EMAIL
                || !EMAIL.matcher(email).matches()) {
            errors.rejectValue("email", "checkout.email.wrong");
        }
    }

    private static void checkLine(String field, String line, Errors errors) {
        if (line.isEmpty()) {
            errors.rejectValue(field, "checkout." + field + ".missing");
        } else if (line.length() > Address.LONGEST_LINE) {
            errors.rejectValue(field, "checkout." + field + ".long");
        }
    }

    private static void checkPostcode(CheckoutForm form, Errors errors) {
        if (form.postcode().isEmpty() && !WITHOUT_POSTCODES.contains(form.country())) {
            errors.rejectValue("postcode", "checkout.postcode.missing");
        } else if (form.postcode().length() > Address.LONGEST_POSTCODE) {
            errors.rejectValue("postcode", "checkout.postcode.long");
        }
    }

    private static boolean isKnown(String gift) {
        return gift.equals(CheckoutForm.WHERE_NEEDED)
                || Arrays.stream(GiftPurpose.values())
                        .anyMatch(purpose -> purpose.name().equals(gift));
    }
}
