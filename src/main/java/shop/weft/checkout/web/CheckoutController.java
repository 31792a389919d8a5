package shop.weft.checkout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.checkout.BasketView;
import shop.weft.checkout.Checkout;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.shared.SeeOther;

/** The one page between basket and payment. */
@Controller
class CheckoutController {

    private static final String VIEW = "checkout/checkout";

    private final Checkout checkout;
    private final Orders orders;
    private final BasketCookie cookie;
    private final CheckoutPage page;
    private final CheckoutRules rules;
    private final Paying paying;

    CheckoutController(
            Checkout checkout,
            Orders orders,
            BasketCookie cookie,
            CheckoutPage page,
            CheckoutRules rules,
            Paying paying) {
        this.checkout = checkout;
        this.orders = orders;
        this.cookie = cookie;
        this.page = page;
        this.rules = rules;
        this.paying = paying;
    }

    @GetMapping("/checkout")
    ModelAndView page(HttpServletRequest request, Locale locale, Model model) {
        var basket = cookie.basket(request);
        if (basket.filter(found -> !found.isEmpty()).isEmpty()) {
            return nothingLeft(basket, Optional.empty(), model);
        }
        page.fill(basket.get(), CheckoutForm.empty(checkout.newForm(), page.likelyCountry(request)), locale, model);
        return new ModelAndView(VIEW);
    }

    /** The sum alone, for a page that updates itself: no personal data comes with this question. */
    @GetMapping("/checkout/sum")
    ModelAndView sum(@ModelAttribute("form") CheckoutForm form, HttpServletRequest request, Model model) {
        var basket = cookie.basket(request).filter(found -> !found.isEmpty());
        if (basket.isEmpty()) {
            return new ModelAndView("checkout/sum :: gone");
        }
        model.addAttribute("sum", page.sum(basket.get(), form));
        return new ModelAndView("checkout/sum :: sum");
    }

    /** @param update sent by the button that only works the total out again */
    @PostMapping("/checkout")
    ModelAndView pay(
            @ModelAttribute("form") CheckoutForm sent,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean update,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var id = checkout.orderOfForm(sent.form());
        var basket = cookie.basket(request);
        if (basket.filter(found -> !found.isEmpty()).isEmpty()) {
            return nothingLeft(basket, id, model);
        }
        var form = id.isPresent() ? sent : sent.renewed(checkout.newForm());
        var sum = page.fill(basket.get(), form, locale, model);
        var currency = sum.total().currency();
        if (update) {
            return new ModelAndView(VIEW);
        }
        rules.check(form, currency, errors);
        if (id.isEmpty()) {
            errors.reject("checkout.form.old");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!sum.wasSeen(form)) {
            model.addAttribute("elsewhere", true);
            return new ModelAndView(VIEW);
        }
        var goesTo = paying.place(id.get(), form.order(basket.get().demand(), currency), basket.get(), errors);
        return goesTo.map(address -> new ModelAndView(SeeOther.at(address)))
                .orElseGet(() -> changed(form, request, locale, model));
    }

    /** What was wanted is not what there is any more: the page again, with what there is now and all that was typed. */
    private ModelAndView changed(CheckoutForm form, HttpServletRequest request, Locale locale, Model model) {
        var basket = cookie.basket(request);
        if (basket.filter(found -> !found.isEmpty()).isEmpty()) {
            return nothingLeft(basket, Optional.empty(), model);
        }
        page.fill(basket.get(), form, locale, model);
        return new ModelAndView(VIEW, HttpStatus.CONFLICT);
    }

    /**
     * Nothing can be ordered. Sent from a page that was left open: its order may have been paid, which empties the basket.
     * Or others were quicker: the basket says so.
     */
    private ModelAndView nothingLeft(Optional<BasketView> basket, Optional<UUID> order, Model model) {
        if (basket.filter(found -> !found.lines().isEmpty()).isPresent()) {
            model.addAttribute("basket", basket.get());
            model.addAttribute("justGone", true);
            return new ModelAndView("checkout/basket", HttpStatus.CONFLICT);
        }
        var address = order.filter(
                        id -> orders.stateOf(id).filter(OrderState.PAID::equals).isPresent())
                .map(checkout::orderPage)
                .orElse("/basket");
        return new ModelAndView(SeeOther.at(address));
    }
}
