package shop.weft.orders.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import shop.weft.orders.RefundRefused;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.ReturnedGoods;
import shop.weft.shared.Ids;

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
     * @param seen the total that was shown, in minor units; none for a first look
     */
    @PostMapping("/office/orders/{id}/refunds")
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam UUID refund,
            @RequestParam(defaultValue = "-1") long seen,
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
        var request = form.request(file.total().currency());
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

    private ModelAndView lookOrMake(UUID id, RefundForm form, RefundRequest request, long seen, Model model) {
        try {
            var preview = orders.preview(id, request);
            if (preview.total().minor() == seen) {
                orders.refund(form.id(), id, request);
                return printed(id, form.id());
            }
            model.addAttribute("preview", preview);
            return new ModelAndView(FORM);
        } catch (RefundRefused refused) {
            form.errors().put("", "refund.refused." + refused.reason());
            return wrong();
        }
    }

    private static ModelAndView wrong() {
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView printed(UUID id, UUID refund) {
        return new ModelAndView(SeeOther.at("/office/orders/%s/refunds/%s".formatted(id, refund)));
    }
}
