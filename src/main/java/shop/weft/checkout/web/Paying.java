package shop.weft.checkout.web;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shop.weft.checkout.BasketView;
import shop.weft.checkout.Checkout;
import shop.weft.items.StockExhausted;
import shop.weft.orders.AlreadyPaid;
import shop.weft.orders.CostsOvertookPrice;
import shop.weft.orders.NewOrder;
import shop.weft.orders.OrderPlaced;
import shop.weft.orders.TotalChanged;
import shop.weft.payments.PaymentUnavailable;
import shop.weft.pricing.DestinationNotServed;

/** From a form found right to the address the buyer goes to next, or to the words for what stands in the way. */
@Component
class Paying {

    private final Checkout checkout;

    Paying(Checkout checkout) {
        this.checkout = checkout;
    }

    /** @return where to go; none if something has changed, which is then among the errors */
    Optional<String> place(UUID id, NewOrder order, BasketView basket, Errors errors) {
        try {
            var placed = checkout.place(id, order, basket);
            return Optional.of(open(placed, order.address().email()));
        } catch (AlreadyPaid paid) {
            return Optional.of(checkout.orderPage(paid.order()));
        } catch (StockExhausted gone) {
            errors.reject("checkout.gone", new Object[] {titles(basket, gone)}, null);
        } catch (CostsOvertookPrice overtaken) {
            errors.reject("checkout.overtaken", new Object[] {title(basket, overtaken.product())}, null);
        } catch (TotalChanged changed) {
            errors.reject("checkout.total.changed");
        } catch (DestinationNotServed nowhere) {
            errors.rejectValue("country", "checkout.country.missing");
        }
        return Optional.empty();
    }

    /** The page to pay on, or, where Stripe cannot be reached, the page that says so and keeps the order. */
    private String open(OrderPlaced placed, String email) {
        try {
            return checkout.open(placed, email, baseUrl()).address().toString();
        } catch (PaymentUnavailable unreachable) {
            return "/checkout/cancelled?unreachable=true&order=" + checkout.payLink(placed.order());
        }
    }

    static String baseUrl() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static String titles(BasketView basket, StockExhausted gone) {
        return gone.products().stream().map(product -> title(basket, product)).collect(Collectors.joining(", "));
    }

    private static String title(BasketView basket, UUID product) {
        return basket.lines().stream()
                .map(BasketView.Line::product)
                .filter(known -> known.id().equals(product))
                .map(known -> known.title())
                .findFirst()
                .orElse("");
    }
}
