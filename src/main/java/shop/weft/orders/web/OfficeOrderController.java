package shop.weft.orders.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import shop.weft.orders.OrderStanding;
import shop.weft.orders.Orders;
import shop.weft.orders.RefundRefused;
import shop.weft.shared.SeeOther;

/** Orders as finance sees them: the list and the single one. */
@Controller
class OfficeOrderController {

    private static final int PER_PAGE = 50;
    private static final int LAST_PAGE = 1_000_000;

    private final Orders orders;

    OfficeOrderController(Orders orders) {
        this.orders = orders;
    }

    @GetMapping("/office/orders")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var wanted = state(state);
        var text = number.isBlank() ? null : number.strip();
        int shown = Math.clamp(page, 1, LAST_PAGE);
        var found = orders.list(wanted.orElse(null), text, PageRequest.of(shown - 1, PER_PAGE));
        if (wanted.isEmpty() && state != null && !state.isBlank()) {
            model.addAttribute("unread", state);
        }
        model.addAttribute("orders", found.getContent());
        model.addAttribute("count", found.getTotalElements());
        model.addAttribute("states", OrderStanding.values());
        model.addAttribute("state", wanted.orElse(null));
        model.addAttribute("number", text);
        model.addAttribute("page", shown);
        model.addAttribute("pages", found.getTotalPages());
        model.addAttribute("address", address(wanted, text));
        return "orders/list";
    }

    @GetMapping("/office/orders/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("file", orders.file(id));
        return "orders/order";
    }

    /** Sends back what was paid wrongly. */
    @PostMapping("/office/orders/{id}/return")
    View sendBack(@PathVariable UUID id) {
        orders.returnMismatch(id);
        return SeeOther.at("/office/orders/" + id);
    }

    /** Sends a refund once more that has not reached the buyer. */
    @PostMapping("/office/orders/{id}/refunds/{refund}/sendings")
    ModelAndView sendAgain(@PathVariable UUID id, @PathVariable UUID refund, Model model) {
        try {
            orders.sendAgain(id, refund);
            return new ModelAndView(SeeOther.at("/office/orders/" + id));
        } catch (RefundRefused refused) {
            model.addAttribute("file", orders.file(id));
            model.addAttribute("refused", refused.reason());
            return new ModelAndView("orders/order", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Notes that a refund went back another way. */
    @PostMapping("/office/orders/{id}/refunds/{refund}/settlement")
    View settle(@PathVariable UUID id, @PathVariable UUID refund) {
        orders.settleRefund(id, refund);
        return SeeOther.at("/office/orders/" + id);
    }

    private static Optional<OrderStanding> state(@Nullable String name) {
        return Arrays.stream(OrderStanding.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static String address(Optional<OrderStanding> state, @Nullable String number) {
        return UriComponentsBuilder.fromPath("/office/orders")
                .queryParamIfPresent("state", state)
                .queryParamIfPresent("number", Optional.ofNullable(number))
                .encode()
                .toUriString();
    }
}
