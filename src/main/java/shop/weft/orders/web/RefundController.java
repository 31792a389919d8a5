package shop.weft.orders.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.orders.Orders;
import shop.weft.orders.RefundPreview;
import shop.weft.orders.RefundRefused;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.ReturnedGoods;
import shop.weft.shared.Ids;
import shop.weft.shared.SeeOther;

/** Refunds: filled in, looked at, made, and printed as a credit note. */
@Controller
class RefundController {

    private static final String FORM = "orders/refund";

    private final Orders orders;
    private final ReturnedGoods returnedGoods;

    RefundController(Orders orders, ReturnedGoods returnedGoods) {
        this.orders = orders;
        this.returnedGoods = returnedGoods;
    }

    @GetMapping("/office/orders/{id}/refunds/new")
    String fresh(@PathVariable UUID id, Model model) {
        var file = orders.file(id);
        model.addAttribute("file", file);
        model.addAttribute("returned", returnedGoods.of(id));
        model.addAttribute("form", RefundForm.of(file, Ids.random(), asReturned(id)));
        return FORM;
    }

    /**
     * Shows what the refund would come to, and makes it once exactly that has been seen.
     *
     * @param refund the id in the form
     * @param seen what was shown, as {@link #seen} writes it; none for a first look
     */
    @PostMapping("/office/orders/{id}/refunds")
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam UUID refund,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> sent,
            Model model) {
        if (orders.creditNote(id, refund).isPresent()) {
            return printed(id, refund);
        }
        var file = orders.file(id);
        var form = RefundForm.of(file, refund, sent);
        model.addAttribute("file", file);
        model.addAttribute("returned", returnedGoods.of(id));
        model.addAttribute("form", form);
        var request = form.request(file);
        return request.isPresent() ? lookOrMake(id, form, request.get(), seen, model) : wrong();
    }

    @GetMapping("/office/orders/{id}/refunds/{refund}")
    String creditNote(@PathVariable UUID id, @PathVariable UUID refund, Model model) {
        var note = orders.creditNote(id, refund).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("note", note);
        return "orders/credit-note";
    }

    /** What the hub says of a unit is what is chosen, until somebody chooses otherwise. */
    private Map<String, String> asReturned(UUID order) {
        var chosen = new HashMap<String, String>();
        returnedGoods
                .of(order)
                .forEach((item, back) -> chosen.put(
                        "disposition-" + item, (back.fit() ? Disposition.RESTOCKED : Disposition.LOST).name()));
        return chosen;
    }

    private ModelAndView lookOrMake(UUID id, RefundForm form, RefundRequest request, String seen, Model model) {
        try {
            var preview = orders.preview(id, request);
            if (seen(request, preview).equals(seen)) {
                orders.refund(form.id(), id, request);
                return printed(id, form.id());
            }
            model.addAttribute("preview", preview);
            model.addAttribute("seen", seen(request, preview));
            model.addAttribute("changed", !seen.isEmpty());
            return new ModelAndView(FORM);
        } catch (RefundRefused refused) {
            form.wrong("", "refund.refused." + refused.reason());
            return wrong();
        }
    }

    /** All that a preview shows, so that nothing else is ever made than what was looked at. */
    private static String seen(RefundRequest request, RefundPreview preview) {
        var units = request.units().stream()
                .map(unit -> "%s:%d:%s".formatted(unit.item(), unit.amount().minor(), unit.disposition()))
                .sorted()
                .collect(Collectors.joining(","));
        return "%s;%d;%d;%d"
                .formatted(
                        units,
                        request.carriage().minor(),
                        request.donation().minor(),
                        preview.total().minor());
    }

    private static ModelAndView wrong() {
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView printed(UUID id, UUID refund) {
        return new ModelAndView(SeeOther.at("/office/orders/%s/refunds/%s".formatted(id, refund)));
    }
}
