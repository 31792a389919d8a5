package shop.weft.checkout.web;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import shop.weft.checkout.Checkout;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.payments.PaymentPage;
import shop.weft.payments.PaymentUnavailable;
import shop.weft.shared.SeeOther;

/** An order that is held and not paid: for a buyer who turned back, or whom Stripe did not answer. */
@Controller
class UnpaidOrderController {

    private static final String VIEW = "checkout/unpaid";

    private final Checkout checkout;
    private final Orders orders;
    private final Clock clock;

    UnpaidOrderController(Checkout checkout, Orders orders, Clock clock) {
        this.checkout = checkout;
        this.orders = orders;
        this.clock = clock;
    }

    /** @param unreachable whether the buyer comes here because Stripe could not be reached */
    @GetMapping("/checkout/cancelled")
    ModelAndView page(
            @RequestParam("order") String link,
            @RequestParam(defaultValue = "false") boolean unreachable,
            Model model) {
        var receipt = orders.receipt(orderOf(link));
        if (receipt.state() != OrderState.PENDING && receipt.state() != OrderState.RELEASED) {
            return new ModelAndView(SeeOther.at(checkout.orderPage(receipt.order())));
        }
        fill(model, receipt, link, unreachable);
        return new ModelAndView(VIEW, unreachable ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK);
    }

    /** Another try at paying. */
    @PostMapping("/checkout/payment")
    View pay(@RequestParam("order") String link) {
        var order = orderOf(link);
        try {
            var address = checkout.payAgain(order, Paying.baseUrl())
                    .map(PaymentPage::address)
                    .map(Object::toString)
                    .orElse(cancelled(link));
            return SeeOther.at(address);
        } catch (PaymentUnavailable unreachable) {
            return SeeOther.at(cancelled(link) + "&unreachable=true");
        }
    }

    /** Gives the order up, so that somebody else can have its pieces. They stay in the basket. */
    @PostMapping("/checkout/cancellation")
    View giveUp(@RequestParam("order") String link) {
        var order = orderOf(link);
        try {
            checkout.giveUp(order);
        } catch (PaymentUnavailable unreachable) {
            return SeeOther.at(cancelled(link) + "&unreachable=true");
        }
        boolean released =
                orders.stateOf(order).filter(OrderState.RELEASED::equals).isPresent();
        return SeeOther.at(released ? "/basket" : checkout.orderPage(order));
    }

    private void fill(Model model, Receipt receipt, String link, boolean unreachable) {
        boolean held =
                receipt.state() == OrderState.PENDING && receipt.heldUntil().isAfter(clock.instant());
        model.addAttribute("order", receipt);
        model.addAttribute("link", link);
        model.addAttribute("held", held);
        model.addAttribute("unreachable", unreachable);
        model.addAttribute(
                "minutes",
                Math.max(
                        1,
                        Duration.between(clock.instant(), receipt.heldUntil()).toMinutes()));
    }

    private UUID orderOf(String link) {
        return checkout.orderOf(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String cancelled(String link) {
        return "/checkout/cancelled?order=" + link;
    }
}
