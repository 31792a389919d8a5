package shop.weft.checkout.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.checkout.Checkout;
import shop.weft.payments.PaymentNotFound;
import shop.weft.payments.PaymentUnavailable;

/** Where Stripe sends a buyer who has paid. The webhook may have been here first; both come to the same. */
@Controller
class PaymentReturnController {

    private final Checkout checkout;

    PaymentReturnController(Checkout checkout) {
        this.checkout = checkout;
    }

    @GetMapping("/checkout/return")
    ModelAndView back(@RequestParam("session_id") String session, Model model) {
        try {
            return new ModelAndView(SeeOther.at(checkout.orderPage(checkout.settle(session))));
        } catch (PaymentNotFound unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
        } catch (PaymentUnavailable unreachable) {
            model.addAttribute("session", session);
            return new ModelAndView("checkout/unconfirmed", HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
