package shop.weft.checkout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import shop.weft.checkout.Baskets;
import shop.weft.shared.SeeOther;

/** The visitor's basket. */
@Controller
class BasketController {

    private static final String PAGE = "/basket";

    private final Baskets baskets;
    private final BasketCookie cookie;

    BasketController(Baskets baskets, BasketCookie cookie) {
        this.baskets = baskets;
        this.cookie = cookie;
    }

    @GetMapping(PAGE)
    String page(HttpServletRequest request, Model model) {
        cookie.basket(request).ifPresent(basket -> model.addAttribute("basket", basket));
        return "checkout/basket";
    }

    /** How many units are in the basket, for the head of pages that are the same for everyone. */
    @GetMapping(PAGE + "/count")
    @ResponseBody
    Map<String, Integer> count(HttpServletRequest request) {
        return Map.of("count", cookie.id(request).map(baskets::count).orElse(0));
    }

    @PostMapping(PAGE + "/lines")
    View add(@RequestParam UUID product, HttpServletRequest request, HttpServletResponse response) {
        var basket = baskets.add(cookie.id(request).orElse(null), product);
        cookie.remember(basket, request, response);
        return SeeOther.at(PAGE);
    }

    /** @param quantity how many; 0 takes the product out */
    @PostMapping(PAGE + "/lines/{product}")
    View set(@PathVariable UUID product, @RequestParam int quantity, HttpServletRequest request) {
        cookie.id(request).ifPresent(basket -> baskets.set(basket, product, quantity));
        return SeeOther.at(PAGE);
    }
}
