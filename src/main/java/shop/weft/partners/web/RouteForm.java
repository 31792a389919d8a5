package shop.weft.partners.web;

import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.partners.PayoutMethod;

/** A way to be paid as it is typed in. */
record RouteForm(
        @Nullable String method,
        @Nullable String currency,
        @Nullable String lastFour) {

    private static final int LAST = 4;

    RouteForm {
        method = method == null ? "" : method.strip();
        currency = currency == null ? "" : currency.strip();
        lastFour = lastFour == null ? "" : lastFour.strip();
    }

    /** Says beside each field what is wrong with it. */
    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("method", "partners.route.method.missing");
        }
        if (money().isEmpty()) {
            errors.rejectValue("currency", "partners.currency.wrong");
        }
        if (chosen().filter(PayoutMethod::hasAccount).isPresent()
                && !String.valueOf(lastFour).matches("[\\p{L}\\d]{" + LAST + "}")) {
            errors.rejectValue("lastFour", "partners.route.lastFour.wrong");
        }
    }

    Optional<PayoutMethod> chosen() {
        return Arrays.stream(PayoutMethod.values())
                .filter(one -> one.name().equals(method))
                .findFirst();
    }

    Optional<Currency> money() {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(currency))
                .findFirst();
    }

    /** What is kept: nothing for a method without an account, whatever was typed. */
    String kept() {
        return chosen().filter(PayoutMethod::hasAccount).isPresent() ? String.valueOf(lastFour) : "";
    }
}
