package shop.weft.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import shop.weft.identity.AddressLimit;
import shop.weft.orders.Orders;

/** New links to orders, sent to the address of the order. The answer is the same whether there is such an order or not. */
@Controller
class LinkController {

    private static final int MOST_REQUESTS = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Orders orders;
    private final AddressLimit limit;

    LinkController(Orders orders, AddressLimit limit) {
        this.orders = orders;
        this.limit = limit;
    }

    @GetMapping("/orders")
    String form(Model model) {
        model.addAttribute("form", new LinkForm("", ""));
        return "storefront/order/link";
    }

    @PostMapping("/orders/links")
    String send(
            @Valid @ModelAttribute("form") LinkForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "storefront/order/link";
        }
        if (!limit.exceeded("link", request.getRemoteAddr(), MOST_REQUESTS, WINDOW)) {
            orders.requestLink(
                    form.number().strip().toUpperCase(Locale.ROOT), form.email().strip());
        }
        return "redirect:/orders/links";
    }

    @GetMapping("/orders/links")
    String sent() {
        return "storefront/order/link-sent";
    }
}
