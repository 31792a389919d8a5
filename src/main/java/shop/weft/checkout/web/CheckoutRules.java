package shop.weft.checkout.web;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import shop.weft.orders.GiftPurpose;
import shop.weft.orders.NewOrder;
import shop.weft.orders.NewOrder.Address;
import shop.weft.orders.Regions;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;

/** What is asked of a filled-in checkout page. Each message says what to do. */
@Component
class CheckoutRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern MINOR_UNITS = Pattern.compile("\\d{1,15}");

    /** Where parcels arrive without a postcode. */
    private static final Set<String> WITHOUT_POSTCODES = Set.of("HK");

    private static final int MOST_LINES = 3;

    private final Pricing pricing;

    CheckoutRules(Pricing pricing) {
        this.pricing = pricing;
    }

    void check(CheckoutForm form, Currency currency, Errors errors) {
        checkEmail(form.email(), errors);
        checkLine("name", form.name(), errors);
        checkLine("street", form.street(), errors);
        if (form.street().lines().count() > MOST_LINES) {
            errors.rejectValue("street", "checkout.street.lines");
        }
        checkPostcode(form, errors);
        checkLine("city", form.city(), errors);
        if (Regions.areNeededIn(form.country()) && form.regionCode() == null) {
            errors.rejectValue("region", "checkout.region.missing." + form.country());
        }
        if (!pricing.destinations().contains(form.country())) {
            errors.rejectValue("country", "checkout.country.missing");
        }
        checkGift(form, currency, errors);
        if (!MINOR_UNITS.matcher(form.seenCharge()).matches()) {
            errors.reject("checkout.total.unknown");
        }
    }

    private static void checkGift(CheckoutForm form, Currency currency, Errors errors) {
        if (form.hasPurpose() && !isKnown(form.gift())) {
            errors.rejectValue("gift", "checkout.gift.unknown");
        } else if (form.hasPurpose() && !form.hasGift()) {
            errors.rejectValue("giftAmount", "checkout.giftAmount.missing");
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
        } else if (!Postcodes.mayBe(form.postcode(), form.country())) {
            var country = Locale.of("", form.country()).getDisplayCountry(LocaleContextHolder.getLocale());
            var example = Postcodes.example(form.country());
            errors.rejectValue(
                    "postcode",
                    example == null ? "checkout.postcode.signs" : "checkout.postcode.pattern",
                    new Object[] {country, example},
                    null);
        }
    }

    private static boolean isKnown(String gift) {
        return Arrays.stream(GiftPurpose.values())
                .anyMatch(purpose -> purpose.name().equals(gift));
    }
}
