package shop.weft.checkout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import shop.weft.checkout.BasketView;
import shop.weft.orders.GiftPurpose;
import shop.weft.orders.Orders;
import shop.weft.orders.Regions;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;

/** Puts the checkout page together. */
@Component
class CheckoutPage {

    /** Where the hub is: what is shown to a visitor whose browser names no country the shop sends to. */
    private static final String HOME = "NL";

    private final Orders orders;
    private final Pricing pricing;

    CheckoutPage(Orders orders, Pricing pricing) {
        this.orders = orders;
        this.pricing = pricing;
    }

    /** Adds all that the page shows. An unknown country or gift is left out of the sum: the form says what is wrong. */
    CheckoutSum fill(BasketView basket, CheckoutForm form, Locale locale, Model model) {
        var sum = sum(basket, form);
        model.addAttribute("form", form);
        model.addAttribute("sum", sum);
        model.addAttribute("countryName", name(sum.country(), locale));
        model.addAttribute("countries", countries(locale));
        model.addAttribute("regions", regions(locale));
        model.addAttribute("gifts", GiftPurpose.values());
        return sum;
    }

    CheckoutSum sum(BasketView basket, CheckoutForm form) {
        var country = pricing.destinations().contains(form.country()) ? form.country() : HOME;
        var quote = orders.quote(basket.demand(), country);
        var currency = quote.goods().currency();
        return new CheckoutSum(basket, country, quote, form.gift(currency).orElse(Money.zero(currency)));
    }

    /** The country a visitor's browser names, if the shop sends there. */
    String likelyCountry(HttpServletRequest request) {
        var country = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? HOME
                : request.getLocale().getCountry();
        return pricing.destinations().contains(country) ? country : HOME;
    }

    private Map<String, String> regions(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        Regions.countries().stream()
                .filter(pricing.destinations()::contains)
                .forEach(country -> names.put(country, name(country, locale)));
        return names;
    }

    private Map<String, String> countries(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        var byName = Collator.getInstance(locale);
        pricing.destinations().stream()
                .sorted((one, other) -> byName.compare(name(one, locale), name(other, locale)))
                .forEach(country -> names.put(country, name(country, locale)));
        return names;
    }

    private static String name(String country, Locale locale) {
        return Locale.of("", country).getDisplayCountry(locale);
    }
}
