package shop.weft.checkout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.checkout.Checkout;
import shop.weft.identity.AddressLimit;
import shop.weft.payments.PaymentNotFound;
import shop.weft.payments.PaymentUnavailable;
import shop.weft.shared.SeeOther;

/**
 * Where Stripe sends a buyer who has paid. The webhook may have been here first; both come to the same. Each look is a
 * question to Stripe, so nobody can ask without end: a limit no household or office of buyers comes near, and beyond it
 * nothing is lost but a minute, because the webhook and the sweep find every payment.
 */
@Controller
class PaymentReturnController {

    private static final String UNCONFIRMED = "checkout/unconfirmed";
    private static final int MOST_LOOKS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Checkout checkout;
    private final AddressLimit limit;

    PaymentReturnController(Checkout checkout, AddressLimit limit) {
        this.checkout = checkout;
        this.limit = limit;
    }

    @GetMapping("/checkout/return")
    ModelAndView back(
            @RequestParam("session_id") String session,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("sessionId", session);
        if (limit.exceeded("return", request.getRemoteAddr(), MOST_LOOKS, WINDOW)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            model.addAttribute("busy", true);
            return new ModelAndView(UNCONFIRMED, HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            return new ModelAndView(SeeOther.at(checkout.orderPage(checkout.settle(session))));
        } catch (PaymentNotFound unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
        } catch (PaymentUnavailable unreachable) {
            return new ModelAndView(UNCONFIRMED, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
